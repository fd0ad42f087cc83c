import type { Metadata } from 'next'
import { requestWords } from '../_page/request-words'
import { StorageBlocked } from '../_page/storage-blocked'
import { screenCode } from '../_report/screen-code'
import { Bridge } from './bridge'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await requestWords()).page.signedIn.title }
}

/** Receives Microsoft's answer. Outside the MSAL provider, which would consume it, and without a Cross-Origin-Opener-Policy. */
export default async function Page() {
  const { guide, page } = await requestWords()
  const codes = {
    notLoaded: screenCode('signed-in', 'not-loaded'),
    approved: screenCode('approved'),
    notApproved: screenCode('not-approved'),
    noSignIn: screenCode('no-sign-in'),
  }
  return (
    <main className="mx-auto max-w-3xl px-4 py-24 text-center">
      <StorageBlocked />
      <Bridge words={{ ...page.signedIn, noSignIn: guide.screen['no-sign-in'], codes }} />
    </main>
  )
}
