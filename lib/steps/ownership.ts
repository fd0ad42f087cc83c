import type { Identity, Reading } from '@/lib/graph/gateway'
import { rightsOf } from '@/lib/guide/roles'
import type { Facts } from './facts'

/**
 * Whether the person must own the application. Administrators need not; for everyone else the steps after the
 * registration require it. learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
 */
export function ownershipMatters(identity: Identity | undefined): boolean {
  return rightsOf(identity?.roleTemplateIds ?? []).level !== 'everything'
}

/** Whether the person is among the owners that were read. Empty if the owners were not read. */
export function ownershipIn({ owners }: Reading, identity: Identity | undefined): Pick<Facts, 'owns'> {
  if (!ownershipMatters(identity)) return {}
  return { owns: owners ? owners.some((id) => id === identity?.account.objectId) : null }
}
