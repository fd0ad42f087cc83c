import type { SessionAccount } from '@/lib/auth/session'
import type { Run } from '@/lib/guide/run'
import type { Facts } from '@/lib/steps/facts'
import { createdSecret, savedSecret } from '@/lib/tab/items'
import { sealedBefore } from './kept-seal'
import { nameOf } from './passed-on'

// The tenant shows neither who holds a value nor whether it was saved, so this tab remembers it. It keeps the secret's
// id, never its value.

/** The secrets that this person created and saved in this run before the page was loaded, by key id. */
export function secretsBefore(run: Run, account: SessionAccount | null): Partial<Facts> {
  const keyIdIn = (kept: { of: string; keyId: string } | null) =>
    account && kept?.of === nameOf(run, account) ? kept.keyId : undefined
  const madeBefore = keyIdIn(createdSecret.read())
  // What is sealed can still be sent, so the secret is not lost when its value is.
  const sealed = sealedBefore(run, account)?.keyId
  const savedBefore = sealed && (madeBefore ?? sealed) === sealed ? sealed : keyIdIn(savedSecret.read())
  return { ...(savedBefore ? { savedBefore } : {}), ...(madeBefore ? { madeBefore } : {}) }
}

/** Gives what remembers a secret as soon as it was created, and as soon as it is saved: each of them once. */
export function secretKeeper(run: Run, account: SessionAccount | null): (facts: Facts) => void {
  const written = new Map<typeof createdSecret, string>()
  return ({ secretSaved, newSecret }) => {
    if (!account || !newSecret) return
    const { keyId } = newSecret
    for (const item of secretSaved ? [createdSecret, savedSecret] : [createdSecret])
      if (written.get(item) !== keyId && item.write({ of: nameOf(run, account), keyId }))
        written.set(item, keyId)
  }
}

/** Remembers that the person has the value of a secret that an earlier visit created. */
export function keepSaved(run: Run, account: SessionAccount | null, keyId: string): void {
  if (account) savedSecret.write({ of: nameOf(run, account), keyId })
}
