import type { SessionAccount } from '@/lib/auth/session'
import type { Run } from '@/lib/guide/run'
import { sealedCredentials } from '@/lib/tab/items'
import { nameOf } from './passed-on'

/** Sealed credentials, and for whom. Only the receiver's key opens them, so they may be kept. */
export type KeptSeal = { keyId: string; publicKey: string; to: string; text: string; expiresAt: string }

/** The last ones, read once. Where the browser blocks its storage they are kept until the page is left. */
let here: (KeptSeal & { of: string }) | null = null

/** The sealed credentials of this run, if this person sealed them in this tab. */
export function sealedBefore(run: Run, account: SessionAccount | null): KeptSeal | null {
  here ??= sealedCredentials.read()
  return account && here?.of === nameOf(run, account) ? here : null
}

/** Keeps them, so that they can still be sent after the secret itself is forgotten. Returns whether they are kept. */
export function keepSeal(run: Run, account: SessionAccount | null, seal: KeptSeal): boolean {
  if (!account) return false
  here = { ...seal, of: nameOf(run, account) }
  sealedCredentials.write(here)
  return true
}
