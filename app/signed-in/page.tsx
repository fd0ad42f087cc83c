import { StorageBlocked } from '@/components/guide/storage-words'
import { Bridge } from './bridge'

/** Takes Microsoft's answer. Outside the MSAL provider, which would eat it, and without a Cross-Origin-Opener-Policy. */
export default function Page() {
  return (
    <main className="mx-auto max-w-3xl px-4 py-24 text-center">
      <StorageBlocked />
      <Bridge />
    </main>
  )
}
