import type { ServicePrincipal } from '@/lib/graph/gateway'
import { SCOPE_OF } from '@/lib/guide/permissions'
import { allEnded } from '../all-ended'
import { readConsents, rereadApplication } from '../find-application'
import { ensurePrincipal, gone, type RunStep, type StepContext } from '../step-context'
import { apiIdsOf } from '../wanted-permissions'
import { type Consent, consents, scopesAfter } from './consents'

/** Grants tenant-wide consent: adds the application's service principal and one grant for each API. */
export function grantConsent(tools: StepContext): RunStep {
  const { gateway, run } = tools
  async function give(consent: Consent, client: ServicePrincipal): Promise<void> {
    const { api, grant, apiPrincipal, missing } = consent
    if (missing.length === 0 || !apiPrincipal) return
    const scopes = scopesAfter(consent)
    if (grant) await gateway.replaceGrantScopes(grant.id, scopes, api.portalName)
    else await gateway.addGrant(client.objectId, apiPrincipal.objectId, scopes, api.portalName)
  }

  return {
    scope: SCOPE_OF['grant-consent'],
    done: (facts) => consents(facts, run).every((consent) => consent.missing.length === 0),

    async read({ application, principals: known }) {
      if (!application) return {}
      const wanted = [...apiIdsOf(run), application.appId]
      const { news, reading } = await rereadApplication(tools, application, wanted)
      if (news.application === null) return news
      const principals = { ...known, ...reading.principals }
      return { ...news, principals, ...(await readConsents(tools, principals[application.appId])) }
    },

    change: {
      async write(facts, { addFacts }) {
        const { application } = facts
        if (!application) throw gone()
        const known = facts.principals[application.appId]
        const client = known ?? (await ensurePrincipal(gateway, application.appId, { of: 'own-application' }))
        if (!known) addFacts({ principals: { ...facts.principals, [application.appId]: client } })
        // The grants are independent of each other, so they are sent at the same time.
        await allEnded(consents(facts, run).map((consent) => give(consent, client)))
      },

      async confirm({ application, principals }) {
        return readConsents(tools, application && principals[application.appId])
      },
    },
  }
}
