import type { ServicePrincipal } from '@/lib/graph/gateway'
import type { Facts } from '../facts'
import { rereadApplication } from '../reread'
import { ensurePrincipal, gone, type RunStep, type StepTools } from '../step-tools'
import { apiIdsOf } from '../wanted-permissions'
import { consents, scopesAfter } from './consents'

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
        for (const consent of consents(facts, run)) {
          const { grant, apiPrincipal, missing } = consent
          if (missing.length === 0 || !apiPrincipal) continue
          if (grant) await gateway.replaceGrantScopes(grant.id, scopesAfter(consent))
          else await gateway.addGrant(principal.objectId, apiPrincipal.objectId, scopesAfter(consent))
        }
      },

      async confirm({ application, principals }) {
        return readGrants(application ? (principals[application.appId] ?? null) : null)
      },
    },
  }
}
