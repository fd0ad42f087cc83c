import { requestWords } from '../_page/request-words'
import { StorageBlocked } from '../_page/storage-blocked'
import { Bridge } from './bridge'

/** Takes Microsoft's answer. Outside the MSAL provider, which would eat it, and without a Cross-Origin-Opener-Policy. */
export default async function Page() {
  const { signedIn } = (await requestWords()).page
  return (
    <main className="mx-auto max-w-3xl px-4 py-24 text-center">
      <StorageBlocked />
      <Bridge words={signedIn} />
    </main>
  )
}
