import type { Metadata } from 'next'
import { Suspense } from 'react'
import { productsIn } from '../_page/all-products'
import { JustUpdated } from '../_page/just-updated'
import { requestWords } from '../_page/request-words'
import { ScreenCode } from '../_report/screen-code'
import { Opening } from './_opening/opening'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestWords()).seal.open.title }
}

/** Where a developer opens sealed credentials. The seal is in the fragment or in a field, so this server never gets it. */
export default async function Page() {
  return (
    <main className="mx-auto max-w-3xl px-4 py-5 sm:px-8 sm:py-7">
      <JustUpdated />
      <Suspense>
        <Opening products={productsIn(await requestWords())} />
      </Suspense>
      <ScreenCode screen="open" />
    </main>
  )
}
