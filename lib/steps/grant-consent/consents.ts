import type { Grant, ServicePrincipal } from '@/lib/graph/gateway'
import type { Api } from '@/lib/guide/guide'
import type { Run } from '@/lib/guide/run'
import type { Facts } from '../facts'
import { apiHere, apisOf } from '../wanted-permissions'

export type Consent = {
  api: Api
  apiPrincipal: ServicePrincipal | null
  grant: Grant | null
  /** Permissions without tenant-wide consent. */
  missing: readonly string[]
  /** The tenant does not have the API, so there is nothing to consent to here. */
  leftOut: boolean
}

/** For each API of the run: the consented and the missing permissions, as far as they were read. */
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

/** The scopes of this API's grant after the write. Existing scopes are kept. */
export function scopesAfter({ grant, missing }: Consent): readonly string[] {
  return [...(grant?.scopes ?? []), ...missing]
}
