import { addApiPrincipal, type NamedRequest } from '@/lib/graph/requests'
import { type Api, isGraph } from '@/lib/guide/guide'
import type { Run } from '@/lib/guide/run'
import type { Facts } from './facts'
import type { PlanLine } from './plan-lines'
import { apiHere, apisOf } from './wanted-permissions'

/** The plan lines for the APIs of the run that the tenant is not known to have. It has Microsoft Graph. */
export function missingApiLines(run: Run, facts: Facts): PlanLine[] {
  return apisOf(run)
    .filter((api) => !isGraph(api))
    .flatMap((api) => missingLines(api, facts))
}

function missingLines(api: Api, facts: Facts): PlanLine[] {
  const { principal, listedOnly } = apiHere(api, facts)
  const { portalName } = api
  if (principal) return []
  if (listedOnly) return [{ kind: 'lists-published', api: portalName }]
  return [{ kind: principal === null ? 'adds-api' : 'adds-api-if-missing', api: portalName }]
}

/** The requests that add the APIs known to be missing. */
export function missingApiRequests(run: Run, facts: Facts): NamedRequest[] {
  return apisOf(run)
    .map((api) => apiHere(api, facts))
    .filter(({ principal, listedOnly }) => principal === null && !listedOnly)
    .map(({ appId }) => addApiPrincipal(appId))
}
