import type { SessionAccount } from '@/lib/auth/session'
import { confirmedTenant } from '@/lib/tab/items'

// Kept in this tab so that a redirect or reload does not ask again. Only ids, and only for this account.

/** Remembers that the person pressed "This is the right organization". */
export function confirmTenant(account: SessionAccount): void {
  confirmedTenant.write(`${account.tenantId}.${account.objectId}`)
}

/** Whether this person confirmed the tenant in this tab. */
export function isConfirmed(account: SessionAccount): boolean {
  return confirmedTenant.read() === `${account.tenantId}.${account.objectId}`
}

/** Whether anyone confirmed a tenant in this tab, and so was signed in. */
export function wasConfirmed(): boolean {
  return confirmedTenant.read() !== null
}

/** Forgets the confirmation at sign-out, so that the next sign-in asks again. */
export function forgetTenant(): void {
  confirmedTenant.remove()
}
