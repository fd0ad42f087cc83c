import type { SessionAccount } from '@/lib/auth/session'
import type { Run } from '@/lib/guide/run'
import type { Facts } from '@/lib/steps/facts'
import { savedSecret } from '@/lib/tab/items'
import { nameOf } from './passed-on'

// The tenant does not show that a person saved the value, so this tab remembers it. It keeps the secret's id, never its value.

/** The key id of the secret that this person saved in this run. */
export function savedBefore(run: Run, account: SessionAccount | null): string | undefined {
  const kept = savedSecret.read()
  return account && kept?.of === nameOf(run, account) ? kept.keyId : undefined
}

/** Remembers the secret as soon as it is saved. */
export function keepSaved(run: Run, account: SessionAccount | null, { secretSaved, newSecret }: Facts): void {
  if (account && secretSaved && newSecret)
    savedSecret.write({ of: nameOf(run, account), keyId: newSecret.keyId })
}
