import type { PageScope } from '@/lib/guide/permissions'

const OF_THE_PERSON = /^\/(me|organization)(?=[/?]|$)/
const OF_CONSENT = /^\/oauth2PermissionGrants(?=[/?]|$)/

/**
 * The permission that requests to these addresses need; those of one batch share a token. A token carries what was given
 * before as well, so the last permission is enough. learn.microsoft.com/graph/permissions-reference
 */
export function scopeFor(paths: readonly string[]): PageScope {
  if (paths.some((path) => OF_CONSENT.test(path))) return 'DelegatedPermissionGrant.ReadWrite.All'
  if (paths.every((path) => OF_THE_PERSON.test(path))) return 'User.Read'
  return 'Application.ReadWrite.All'
}
