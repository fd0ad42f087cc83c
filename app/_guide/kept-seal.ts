import type { SessionAccount } from '@/lib/auth/session'
import type { Run } from '@/lib/guide/run'
import { sealedCredentials } from '@/lib/tab/items'
import { nameOf } from './passed-on'

/** Sealed credentials, and for whom. Only the receiver's key opens them, so they may be kept. */
export type KeptSeal = { keyId: string; publicKey: string; to: string; text: string; expiresAt: string }

/** The last ones, in case the browser blocks its storage: then they are kept until the page is left. */
let here: (KeptSeal & { of: string }) | null = null

/** The sealed credentials of this run, if this person sealed them in this tab. */
export function sealedBefore(run: Run, account: SessionAccount | null): KeptSeal | null {
  const kept = here ?? sealedCredentials.read()
  return account && kept?.of === nameOf(run, account) ? kept : null
}

/** Keeps them, so that they can still be sent after the secret itself is forgotten. Returns whether they are kept. */
export function keepSeal(run: Run, account: SessionAccount | null, seal: KeptSeal): boolean {
  if (!account) return false
  here = { ...seal, of: nameOf(run, account) }
  sealedCredentials.write(here)
  return true
}
