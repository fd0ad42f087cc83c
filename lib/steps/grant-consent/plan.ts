import type { Application } from '@/lib/graph/gateway'
import { addGrant, addOwnPrincipal, type NamedRequest, replaceGrantScopes } from '@/lib/graph/requests'
import type { Run } from '@/lib/guide/run'
import { isValid } from '../create-secret/own-secrets'
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
      // First, because it may be a reason not to press.
      ...(application ? alsoServed(application, run) : []),
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

/**
 * The consent is the application's, and so of everyone who can sign in as it. An application that was there before may have
 * been prepared by anyone in a tenant whose users may register applications, this run's tag included.
 */
function alsoServed(application: Application, run: Run): PlanLine[] {
  const { redirectUris, otherRedirectUris, secrets, certificates } = application
  const ours = run.product.guide.regions.map(({ redirectUri }) => redirectUri)
  const uris = [...redirectUris, ...otherRedirectUris].filter((uri) => !ours.includes(uri))
  const count = secrets.filter((secret) => isValid(secret, new Date())).length + certificates
  return [
    ...(uris.length > 0 ? [{ kind: 'serves-other-uris', uris } as const] : []),
    ...(count > 0 ? [{ kind: 'serves-credentials', count } as const] : []),
  ]
}

function consenting({ api, leftOut }: Consent): PlanLine {
  const { portalName, scopes, dataOf } = api
  if (leftOut) return { kind: 'leaves-out-api', api: portalName }
  return { kind: 'consents', scopes, api: portalName, dataOf }
}
