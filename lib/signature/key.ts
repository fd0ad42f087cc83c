import { base64url } from 'jose'
import type { Signing } from '@/lib/config/environment'

/** Pages and routes are bundled separately, so they share their one key through the process. */
const shared = globalThis as typeof globalThis & { practiceLinkKey?: Uint8Array }

const BYTES = 32

/** The keys of this deployment's links, the one that signs first; in practice mode one that lives as long as the process. */
export function signingKeys({ keys }: Signing): readonly [Uint8Array, ...Uint8Array[]] {
  const [first, ...older] = keys
  return [keyOf(first), ...older.map(keyOf)]
}

function keyOf(key: string): Uint8Array {
  if (key !== 'practice') return base64url.decode(key)
  shared.practiceLinkKey ??= crypto.getRandomValues(new Uint8Array(BYTES))
  return shared.practiceLinkKey
}
