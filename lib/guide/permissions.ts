import { DISCOVERY_SCOPE } from './dataverse'
import type { ActionId } from './steps'

/**
 * The permissions that this page itself asks for, each when it is first needed. The registered application has its own.
 * learn.microsoft.com/graph/permissions-reference
 */
export const PAGE_PERMISSIONS = [
  'User.Read',
  'Application.ReadWrite.All',
  'DelegatedPermissionGrant.ReadWrite.All',
] as const

export type PageScope = (typeof PAGE_PERMISSIONS)[number]

/** The permission that each step and aftercare action needs: the one that a press asks Microsoft for. */
export const SCOPE_OF = {
  'sign-in': 'User.Read',
  'register-app': 'Application.ReadWrite.All',
  'add-permissions': 'Application.ReadWrite.All',
  'grant-consent': 'DelegatedPermissionGrant.ReadWrite.All',
  'create-secret': 'Application.ReadWrite.All',
  'hand-over': 'Application.ReadWrite.All',
  'check-everything': 'Application.ReadWrite.All',
  'renew-secret': 'Application.ReadWrite.All',
  'remove-run': 'Application.ReadWrite.All',
  'withdraw-access': 'DelegatedPermissionGrant.ReadWrite.All',
  'find-environment': DISCOVERY_SCOPE,
} as const satisfies Record<ActionId, PageScope | typeof DISCOVERY_SCOPE>
