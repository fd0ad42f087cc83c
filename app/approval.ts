import type { Surroundings } from '@/lib/config/environment'
import { approvalLink } from '@/lib/guide/approval'

const MICROSOFT = 'https://login.microsoftonline.com'

/** What an administrator needs to approve this page: the link, and where the page itself is. */
export function approvalOf(surroundings: Surroundings, tenantId: string | undefined) {
  const { kind, clientId, tenant } = surroundings
  const link = approvalLink({
    signIn: kind === 'microsoft' ? MICROSOFT : (surroundings.origin ?? location.origin),
    tenant: tenantId ?? tenant,
    clientId,
    redirectUri: `${location.origin}/signed-in`,
  })
  return { link, page: location.origin + location.pathname }
}
