import { addApiPrincipal, type GraphRequest } from '@/lib/graph/requests'
import type { Run } from '@/lib/guide/run'
import type { Facts } from './facts'
import { apiHere, apisOf } from './wanted-permissions'

/** What happens where the product's API is not in the tenant, unless it is known to be there. */
export function missingApiWords(run: Run, facts: Facts): string[] {
  const { api } = run.product
  const { principal, listedOnly } = apiHere(api, facts)
  if (principal) return []
  if (listedOnly)
    return [
      `Your tenant does not have ${api.portalName}. Its permission is listed by the id that Microsoft publishes, for the tenants of your customers.`,
    ]
  const first =
    principal === null
      ? `Adds the service principal of ${api.portalName} to your tenant first.`
      : `Looks first whether your tenant has ${api.portalName}, and adds its service principal where it is missing.`
  return [
    `${first} If Microsoft does not offer it to your tenant, the page stops before it makes anything else.`,
  ]
}

/** The requests that add the APIs that are known to be missing. */
export function missingApiRequests(run: Run, facts: Facts): GraphRequest[] {
  return apisOf(run)
    .map((api) => apiHere(api, facts))
    .filter(({ principal, listedOnly }) => principal === null && !listedOnly)
    .map(({ appId }) => addApiPrincipal(appId))
}
