import type { Grant, ServicePrincipal } from '@/lib/graph/gateway'
import type { Api } from '@/lib/guide/products'
import type { Run } from '@/lib/guide/run'
import type { Facts } from './facts'
import { rereadApplication } from './reread'
import { ensurePrincipal, gone, type RunStep, type StepTools } from './tools'
import { apiHere, apiIdsOf, apisOf } from './wanted-permissions'

/** Gives consent for everybody in the tenant: the application's service principal and one grant for each API. */
export function grantConsent(tools: StepTools): RunStep {
  const { gateway, run } = tools
  async function readGrants(principal: ServicePrincipal | null): Promise<Partial<Facts>> {
    if (!principal) return { grants: [] }
    const { grants = [] } = await gateway.read({ grantsOf: principal.objectId })
    return { grants }
  }

  return {
    scope: 'DelegatedPermissionGrant.ReadWrite.All',
    done: (facts) => consents(facts, run).every((consent) => consent.missing.length === 0),

    async look({ application, principals: known }) {
      if (!application) return {}
      const wanted = [...apiIdsOf(run), application.appId]
      const { news, reading } = await rereadApplication(tools, application, wanted)
      if (news.application === null) return news
      const principals = { ...known, ...reading.principals }
      return { ...news, principals, ...(await readGrants(principals[application.appId] ?? null)) }
    },

    change: {
      async write(facts, { learn }) {
        const { application } = facts
        if (!application) throw gone()
        let principal = facts.principals[application.appId] ?? null
        if (!principal) {
          principal = await ensurePrincipal(gateway, application.appId, { of: 'our application' })
          learn({ principals: { ...facts.principals, [application.appId]: principal } })
        }
        for (const { grant, apiPrincipal, missing } of consents(facts, run)) {
          if (missing.length === 0 || !apiPrincipal) continue
          if (grant) await gateway.replaceGrantScopes(grant.id, [...grant.scopes, ...missing])
          else await gateway.addGrant(principal.objectId, apiPrincipal.objectId, missing)
        }
      },

      async confirm({ application, principals }) {
        return readGrants(application ? (principals[application.appId] ?? null) : null)
      },
    },
  }
}

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
