import { createStore, del, entries, get, set } from 'idb-keyval'
import * as z from '@/lib/schema/zod'
import { thumbprintOf } from './fingerprint'
import { newKeyPair } from './key-pair'
import { isPublicKey } from './public-key'

// The private keys of this browser. They are in IndexedDB, the only storage that takes a key that cannot be exported.

const store = createStore('onboarding-seal', 'keys')

const kept = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('waiting'),
    privateKey: z.instanceof(CryptoKey),
    publicKey: z.string().check(z.refine(isPublicKey)),
    /** The name in the link. */
    name: z.string(),
    madeAt: z.iso.datetime(),
  }),
  /** The key is deleted; what is left says why a seal does not open a second time. */
  z.strictObject({ kind: z.literal('used'), at: z.iso.datetime() }),
])

type Kept = z.output<typeof kept>

/** A key that waits for its seal. */
export type WaitingKey = { kid: string; publicKey: string; name: string; madeAt: string }

/** Makes a key pair and keeps its private key in this browser. Rejects if the browser does not let the page store anything. */
export async function makeKey(name: string, now: Date): Promise<WaitingKey> {
  const { publicKey, privateKey } = await newKeyPair(false)
  const kid = await thumbprintOf(publicKey)
  const madeAt = now.toISOString()
  await askToKeep()
  await set(kid, { kind: 'waiting', privateKey, publicKey, name, madeAt } satisfies Kept, store)
  return { kid, publicKey, name, madeAt }
}

/** The keys of this browser that wait for a seal, the newest first. Rejects if the storage is blocked. */
export async function waitingKeys(): Promise<WaitingKey[]> {
  const rows = await entries<string, unknown>(store)
  return rows
    .flatMap(([kid, row]) => {
      const key = read(row)
      if (key?.kind !== 'waiting') return []
      const { publicKey, name, madeAt } = key
      return [{ kid, publicKey, name, madeAt }]
    })
    .sort((one, other) => other.madeAt.localeCompare(one.madeAt))
}

/** The private key with this id, or what became of it. Rejects if the storage is blocked. */
export async function storedKey(
  kid: string,
): Promise<{ kind: 'here'; key: CryptoKey } | { kind: 'used'; at: string } | { kind: 'unknown' }> {
  const key = read(await get<unknown>(kid, store))
  if (key === null) return { kind: 'unknown' }
  return key.kind === 'used' ? key : { kind: 'here', key: key.privateKey }
}

/** Deletes the private key for good, and keeps only that it was used. */
export async function deleteUsed(kid: string, now: Date): Promise<void> {
  await set(kid, { kind: 'used', at: now.toISOString() } satisfies Kept, store)
}

/** Deletes a key that is not wanted any more. A seal for it can then never be opened. */
export async function forgetKey(kid: string): Promise<void> {
  await del(kid, store)
}

/**
 * Asks the browser not to delete the keys when it needs room. It may refuse, and then nothing is lost by asking.
 * developer.mozilla.org/docs/Web/API/StorageManager/persist
 */
async function askToKeep(): Promise<void> {
  await navigator.storage?.persist?.().catch(() => false)
}

function read(row: unknown): Kept | null {
  const key = z.safeParse(kept, row)
  return key.success ? key.data : null
}
