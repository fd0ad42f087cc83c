import type { Metadata } from 'next'
import { Suspense } from 'react'
import { products } from '@/lib/config/server'
import { requestWords } from '../_page/request-words'
import { ScreenCode } from '../_report/screen-code'
import { FollowedRun } from './_following/followed-run'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestWords()).watch.page.title }
}

/** Where support follows a run. What the link holds after its # reaches no server, so the browser reads it. */
export default function Page() {
  return (
    <main className="mx-auto max-w-4xl px-4 py-5 sm:px-8 sm:py-7">
      <Suspense>
        <FollowedRun apis={products().flatMap(({ apis }) => apis)} />
      </Suspense>
      <ScreenCode screen="watch" />
    </main>
  )
}
