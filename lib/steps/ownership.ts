import type { Identity, Reading } from '@/lib/graph/gateway'
import { rightsOf } from '@/lib/guide/roles'
import type { Facts } from './facts'

/**
 * Whether it matters that the person owns the application: administrators need not, for everyone else the steps after
 * the registration depend on it. learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference
 */
export function ownershipMatters(identity: Identity | undefined): boolean {
  return rightsOf(identity?.roleTemplateIds ?? []).level !== 'everything'
}

/** What a reading of the owners says; nothing where they were not asked for. */
export function ownershipIn({ owners }: Reading, identity: Identity | undefined): Pick<Facts, 'owns'> {
  if (!ownershipMatters(identity)) return {}
  return { owns: owners ? owners.some((id) => id === identity?.account.objectId) : null }
}
