import { addGrant, addOwnPrincipal, type GraphRequest, replaceGrantScopes } from '@/lib/graph/requests'
import type { Run } from '@/lib/guide/run'
import type { Facts } from '../facts'
import type { Plan } from '../planned'
import { type Consent, consents, scopesAfter } from './consents'

export function planConsent(run: Run, facts: Facts): Plan {
  const { application } = facts
  const principal = application ? facts.principals[application.appId] : null
  const clientId = principal?.objectId ?? '{object id of the service principal}'
  const all = consents(facts, run)
  return {
    words: [
      'Adds the application’s service principal to your tenant, so that it appears under Enterprise applications.',
      ...all.map(consentWords),
      'Other tenants are not touched: your customers’ administrators consent for their own.',
      'Takes effect at once. You can withdraw it under Enterprise applications, Permissions.',
    ],
    requests: [
      ...(principal ? [] : [addOwnPrincipal(application?.appId ?? '{client id}')]),
      ...all
        .filter(({ missing }) => missing.length > 0)
        .map((consent): GraphRequest => {
          const { api, apiPrincipal, grant } = consent
          if (grant) return replaceGrantScopes(grant.id, scopesAfter(consent))
          const resourceId = apiPrincipal?.objectId ?? `{object id of ${api.portalName}}`
          return addGrant(clientId, resourceId, scopesAfter(consent))
        }),
    ],
  }
}

function consentWords({ api, leftOut }: Consent): string {
  if (leftOut)
    return `Leaves out ${api.portalName}: your tenant does not have it, so there is nothing to consent to here.`
  return `Consents for everyone in this tenant to ${api.scopes.join(', ')} of ${api.portalName}: it lets Unified.to ${api.purpose}.`
}
