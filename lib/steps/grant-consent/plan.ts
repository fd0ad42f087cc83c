import { addGrant, addOwnPrincipal, type NamedRequest, replaceGrantScopes } from '@/lib/graph/requests'
import type { Run } from '@/lib/guide/run'
import type { Facts } from '../facts'
import type { Plan, PlanLine } from '../plan-lines'
import { type Consent, consents, scopesAfter } from './consents'

export function planConsent(run: Run, facts: Facts): Plan {
  const { application } = facts
  const principal = application ? facts.principals[application.appId] : null
  const clientId = principal?.objectId ?? '{object id of the service principal}'
  const all = consents(facts, run)
  return {
    lines: [
      { kind: 'adds-principal' },
      ...all.map(consenting),
      { kind: 'leaves-other-tenants' },
      { kind: 'takes-effect' },
    ],
    requests: [
      ...(principal ? [] : [addOwnPrincipal(application?.appId ?? '{client id}')]),
      ...all
        .filter(({ missing }) => missing.length > 0)
        .map((consent): NamedRequest => {
          const { api, apiPrincipal, grant } = consent
          if (grant) return replaceGrantScopes(grant.id, scopesAfter(consent), api.portalName)
          const resourceId = apiPrincipal?.objectId ?? `{object id of ${api.portalName}}`
          return addGrant(clientId, resourceId, scopesAfter(consent), api.portalName)
        }),
    ],
  }
}

function consenting({ api, leftOut }: Consent): PlanLine {
  const { portalName, scopes, dataOf } = api
  if (leftOut) return { kind: 'leaves-out-api', api: portalName }
  return { kind: 'consents', scopes, api: portalName, dataOf }
}
