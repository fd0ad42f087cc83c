import { AUDIENCE, accountsOf } from '@/lib/guide/audience'
import type { Api } from '@/lib/guide/products'
import { type Run, runMarker } from '@/lib/guide/run'
import type { StepId } from '@/lib/guide/steps'
import { appNameIn } from './app-name'
import type { Facts } from './facts'
import { consents } from './grant-consent'
import { completion, isComplete } from './register-app'
import { apiHere, apisOf, requiredBy, union } from './wanted-permissions'

/** A request as it will be sent. Ids that only the tenant knows are shown in braces until they are known. */
export type PlannedRequest = {
  method: 'GET' | 'POST' | 'PATCH'
  path: string
  prefer?: string
  body?: object
}

/** What a press will do: in words, and as the exact writes. Reads before and after them are said once, in words. */
export type Plan = { words: readonly string[]; requests: readonly PlannedRequest[] }

/** The plan of a step with what is known now. Pure: shown before the button and never executed. */
export function planOf(id: StepId, run: Run, facts: Facts): Plan {
  switch (id) {
    case 'sign-in':
      return {
        words: [
          'Opens Microsoft’s sign-in page and asks for User.Read, which shows who you are.',
          'Then reads your name, your organization and your roles. Nothing is written.',
        ],
        requests: [
          { method: 'GET', path: '/me?$select=id,displayName,userPrincipalName' },
          { method: 'GET', path: '/organization' },
          { method: 'GET', path: '/me/transitiveMemberOf?$top=999' },
        ],
      }
    case 'register-app':
      return registerPlan(run, facts)
    case 'add-permissions':
      return permissionsPlan(run, facts)
    case 'grant-consent':
      return consentPlan(run, facts)
    case 'create-secret':
      return secretPlan(run, facts)
    case 'hand-over':
      return {
        words: [
          'You copy the two values to Unified.to. This page then forgets the secret; nothing is written to your tenant.',
        ],
        requests: [],
      }
  }
}

function registerPlan(run: Run, facts: Facts): Plan {
  const { application } = facts
  const marker = runMarker(run)
  const name = appNameIn(facts, run)
  const readBack = 'Looks first whether the application is there already, and reads it back afterwards.'
  if (application && !isComplete(application, run.region.redirectUri)) {
    const { redirectUris, signInAudience, ...change } = completion(application, run)
    return {
      words: [
        `Completes “${application.displayName}”, which is in your tenant already.`,
        ...(redirectUris ? [`Adds the Web redirect URI ${run.region.redirectUri}`] : []),
        ...(signInAudience ? [audienceChange(application.signInAudience, signInAudience)] : []),
        'Everything else that it has stays.',
        readBack,
      ],
      requests: [
        {
          method: 'PATCH',
          path: `/applications/${application.objectId}`,
          body: {
            ...(signInAudience ? { signInAudience } : {}),
            ...change,
            ...(redirectUris ? { web: { redirectUris } } : {}),
          },
        },
      ],
    }
  }
  return {
    words: [
      ...apiWords(run, facts),
      `Creates the application “${name}” in your tenant, for accounts in any organizational directory (multitenant): your customers in other tenants will sign in to it and see this name.`,
      `Adds the Web redirect URI ${run.region.redirectUri}`,
      readBack,
    ],
    requests: [
      ...missingApis(run, facts).map((appId) => upsertPrincipal(appId, {})),
      {
        method: 'POST',
        path: '/applications',
        body: {
          displayName: name,
          uniqueName: marker,
          signInAudience: AUDIENCE,
          web: { redirectUris: [run.region.redirectUri] },
          tags: [marker],
        },
      },
    ],
  }
}

function permissionsPlan(run: Run, facts: Facts): Plan {
  return {
    words: [
      ...apisOf(run).map((api) => `Lists ${api.scopes.join(', ')} of ${namedHere(api, facts)}.`),
      ...apiWords(run, facts),
      'Permissions the application already lists stay.',
    ],
    requests: [
      ...missingApis(run, facts).map((appId) => upsertPrincipal(appId, {})),
      {
        method: 'PATCH',
        path: `/applications/${facts.application?.objectId ?? '{object id}'}`,
        body: {
          requiredResourceAccess: union(
            facts.application?.requiredAccess ?? [],
            requiredBy(run, facts, (_api, value) => `{id of ${value}}`),
          ).map((entry) => ({ resourceAppId: entry.apiAppId, resourceAccess: entry.permissions })),
        },
      },
    ],
  }
}

function consentPlan(run: Run, facts: Facts): Plan {
  const { application } = facts
  const appId = application?.appId ?? '{client id}'
  const principal = application ? facts.principals[application.appId] : null
  return {
    words: [
      'Adds the application’s service principal to your tenant, so that it appears under Enterprise applications.',
      ...consents(facts, run).map(({ api, leftOut }) =>
        leftOut
          ? `Leaves out ${api.portalName}: your tenant does not have it, so there is nothing to consent to here.`
          : `Consents for everyone in this tenant to ${api.scopes.join(', ')} of ${api.portalName}: it lets Unified.to ${api.purpose}.`,
      ),
      'Other tenants are not touched: your customers’ administrators consent for their own.',
      'Takes effect at once. You can withdraw it under Enterprise applications, Permissions.',
    ],
    requests: [
      ...(principal ? [] : [upsertPrincipal(appId, { tags: ['WindowsAzureActiveDirectoryIntegratedApp'] })]),
      ...consents(facts, run)
        .filter((consent) => consent.missing.length > 0)
        .map(({ api, grant, apiPrincipal, missing }): PlannedRequest => {
          if (grant) {
            const scope = [...grant.scopes, ...missing].join(' ')
            return { method: 'PATCH', path: `/oauth2PermissionGrants/${grant.id}`, body: { scope } }
          }
          return {
            method: 'POST',
            path: '/oauth2PermissionGrants',
            body: {
              clientId: principal?.objectId ?? '{object id of the service principal}',
              consentType: 'AllPrincipals',
              resourceId: apiPrincipal?.objectId ?? `{object id of ${api.portalName}}`,
              scope: missing.join(' '),
            },
          }
        }),
    ],
  }
}

function secretPlan(run: Run, { application }: Facts): Plan {
  return {
    words: [
      `Creates a client secret described “${run.secretDescription}” that lives 24 months, the longest the admin center offers; where a policy of your organization refuses that, 18, 12, 6, 3 or 1.`,
      'Its value comes in one answer only, straight to this browser, and is shown here once.',
      'Other secrets of the application are not touched.',
    ],
    requests: [
      {
        method: 'POST',
        path: `/applications/${application?.objectId ?? '{object id}'}/addPassword`,
        body: {
          passwordCredential: {
            displayName: run.secretDescription,
            startDateTime: '{now}',
            endDateTime: '{24 months from now}',
          },
        },
      },
    ],
  }
}

function audienceChange(before: string, after: string): string {
  return `Opens it to ${accountsOf(after)}; today it is for ${accountsOf(before)}. Removing the run puts that back.`
}

/** What happens where the product's API is not in the tenant, unless it is known to be there. */
function apiWords(run: Run, facts: Facts): string[] {
  const { api } = run.product
  const { principal, listedOnly } = apiHere(api, facts)
  if (principal) return []
  if (listedOnly)
    return [
      `Your tenant does not have ${api.portalName}. Its permission is listed by the id that Microsoft publishes, for the tenants of your customers.`,
    ]
  const first = principal === null ? 'Adds' : 'If it is missing there, adds'
  return [
    `${first} the service principal of ${api.portalName} to your tenant first. If Microsoft does not offer it to your tenant, the page stops before it makes anything else.`,
  ]
}

/** Application ids that will be asked for, as far as is known. */
function missingApis(run: Run, facts: Facts): string[] {
  return apisOf(run)
    .map((api) => apiHere(api, facts))
    .filter(({ principal, listedOnly }) => principal === null && !listedOnly)
    .map(({ appId }) => appId)
}

/** The API by the guide's name, and by the one that this tenant shows where that is another. */
function namedHere(api: Api, facts: Facts): string {
  const { portalName, tenantName } = api
  const shown = apiHere(api, facts).principal?.displayName || tenantName
  return shown === portalName ? portalName : `${portalName} (named ${shown} in your tenant)`
}

function upsertPrincipal(appId: string, body: object): PlannedRequest {
  return { method: 'PATCH', path: `/servicePrincipals(appId='${appId}')`, prefer: 'create-if-missing', body }
}
