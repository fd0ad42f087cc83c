import type { Grant, ServicePrincipal } from '@/lib/graph/gateway'
import type { Api } from '@/lib/guide/products'
import type { Run } from '@/lib/guide/run'
import type { Facts } from '../facts'
import { apiHere, apisOf } from '../wanted-permissions'

export type Consent = {
  api: Api
  apiPrincipal: ServicePrincipal | null
  grant: Grant | null
  /** Permissions that nobody has consented to for the whole tenant yet. */
  missing: readonly string[]
  /** The tenant does not have the API, so there is nothing to consent to here. */
  leftOut: boolean
}

/** For each API of the run: what is consented to and what is missing, as far as it was read. */
export function consents(facts: Facts, run: Run): Consent[] {
  const { application, principals, grants = [] } = facts
  return apisOf(run).map((api) => {
    const { principal, listedOnly: leftOut } = apiHere(api, facts)
    const apiPrincipal = principal ?? null
    const client = application && principals[application.appId]
    const grant =
      (client && grants.find((candidate) => candidate.apiPrincipalId === apiPrincipal?.objectId)) || null
    const missing = leftOut ? [] : api.scopes.filter((scope) => !grant?.scopes.includes(scope))
    return { api, apiPrincipal, grant, missing, leftOut }
  })
}

/** The scopes that the grant of this API has after the write: those that are there stay. */
export function scopesAfter({ grant, missing }: Consent): readonly string[] {
  return [...(grant?.scopes ?? []), ...missing]
}
