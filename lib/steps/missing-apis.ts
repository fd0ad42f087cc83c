import { addApiPrincipal, type NamedRequest } from '@/lib/graph/requests'
import type { Run } from '@/lib/guide/run'
import type { Facts } from './facts'
import type { PlanLine } from './plan-lines'
import { apiHere, apisOf } from './wanted-permissions'

/** The plan lines for the product's API, unless the tenant is known to have it. */
export function missingApiLines(run: Run, facts: Facts): PlanLine[] {
  const { principal, listedOnly } = apiHere(run.product.api, facts)
  const api = run.product.api.portalName
  if (principal) return []
  if (listedOnly) return [{ kind: 'lists-published', api }]
  return [{ kind: principal === null ? 'adds-api' : 'adds-api-if-missing', api }]
}

/** The requests that add the APIs known to be missing. */
export function missingApiRequests(run: Run, facts: Facts): NamedRequest[] {
  return apisOf(run)
    .map((api) => apiHere(api, facts))
    .filter(({ principal, listedOnly }) => principal === null && !listedOnly)
    .map(({ appId }) => addApiPrincipal(appId))
}
