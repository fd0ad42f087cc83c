import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { CameBackView } from '@/components/connected/came-back-view'
import { cameBack } from '@/lib/connect/came-back'
import { requestWords } from '../_page/request-words'
import { ScreenCode } from '../_report/screen-code'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestWords()).connect.back.title }
}

/**
 * Says what Unified.to sent back. It needs no script, and opens in a tab of its own. In the query as Next gives it, the
 * parameters of one name stand together.
 */
export default async function Page() {
  const search = (await headers()).get('x-search') ?? ''
  return (
    <main className="mx-auto max-w-3xl px-4 py-10 sm:px-8 sm:py-14">
      <CameBackView words={await requestWords()} came={cameBack(search)} />
      <ScreenCode screen="connected" />
    </main>
  )
}
