import { base64url } from 'jose'
import type { Signing } from '@/lib/config/environment'

/** Pages and routes are bundled separately, so they share their one key through the process. */
const shared = globalThis as typeof globalThis & { practiceLinkKey?: Uint8Array }

const BYTES = 32

/** The key of this deployment's links; in practice mode one that lives as long as the process. */
export function signingKey({ key }: Signing): Uint8Array {
  if (key !== 'practice') return base64url.decode(key)
  shared.practiceLinkKey ??= crypto.getRandomValues(new Uint8Array(BYTES))
  return shared.practiceLinkKey
}
