import type { SessionAccount } from '@/lib/auth/session'
import { confirmedTenant } from '@/lib/tab/items'

// Kept in this tab so that a redirect or reload does not ask again; ids only, and only for this very account.

/** Remembers that the person said "This is the right organization". */
export function confirmTenant(account: SessionAccount): void {
  confirmedTenant.write(`${account.tenantId}.${account.objectId}`)
}

/** Whether this person said so in this tab. */
export function isConfirmed(account: SessionAccount): boolean {
  return confirmedTenant.read() === `${account.tenantId}.${account.objectId}`
}

/** The next sign-in asks again: who signs out leaves nothing behind. */
export function forgetTenant(): void {
  confirmedTenant.remove()
}
