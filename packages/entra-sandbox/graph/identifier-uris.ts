import type { Application } from '../directory/application'
import type { World } from '../worlds'
import { GraphError } from './error'

type Addressed = Pick<Application, 'appId' | 'identifierUris' | 'signInAudience'>

/**
 * An application that other tenants may use has its addresses on its own ids or on a verified domain. Addresses from
 * before the rule stay, until the application is to become multitenant
 * (learn.microsoft.com/entra/identity-platform/identifier-uri-restrictions).
 */
export function refuseIdentifierUris(world: World, next: Addressed, before: Addressed | undefined): void {
  if (next.signInAudience === 'AzureADMyOrg') return
  const same =
    before?.signInAudience !== 'AzureADMyOrg' && before?.identifierUris.join() === next.identifierUris.join()
  const stranger = next.identifierUris.find((uri) => !isOwn(world, next.appId, uri))
  if (same || stranger === undefined) return
  throw new GraphError(
    400,
    'HostNameNotOnVerifiedDomain',
    `Values of identifierUris property must use a verified domain of the organization or its subdomain: '${stranger}'`,
  )
}

function isOwn({ domain, tenantId }: World, appId: string, uri: string): boolean {
  if ([appId, tenantId].some((id) => uri === `api://${id}` || uri.startsWith(`api://${id}/`))) return true
  const host = URL.canParse(uri) ? new URL(uri).host : ''
  return host === domain || host.endsWith(`.${domain}`)
}
