import { type Run, runMarker } from '@/lib/guide/run'
import type { StepId } from '@/lib/guide/steps'
import type { Facts } from './facts'
import { consents } from './grant-consent'
import { AUDIENCE, completion, isComplete } from './register-app'
import { apisOf, requiredBy, union } from './wanted-permissions'

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

function registerPlan(run: Run, { application }: Facts): Plan {
  const marker = runMarker(run)
  const readBack = 'Looks first whether the application is there already, and reads it back afterwards.'
  if (application && !isComplete(application, run.region.redirectUri)) {
    const { redirectUris, ...change } = completion(application, run)
    return {
      words: [
        `Completes “${application.displayName}”, which is in your tenant already: multitenant, with the Web redirect URI ${run.region.redirectUri}`,
        'What it has stays.',
        readBack,
      ],
      requests: [
        {
          method: 'PATCH',
          path: `/applications/${application.objectId}`,
          body: { ...change, web: { redirectUris } },
        },
      ],
    }
  }
  return {
    words: [
      `Creates the application “${run.appName}” in your tenant, for accounts in any organizational directory (multitenant).`,
      `Adds the Web redirect URI ${run.region.redirectUri}`,
      readBack,
    ],
    requests: [
      {
        method: 'PATCH',
        path: `/applications(uniqueName='${marker}')`,
        prefer: 'create-if-missing',
        body: {
          displayName: run.appName,
          signInAudience: AUDIENCE,
          web: { redirectUris: [run.region.redirectUri] },
          tags: [marker],
        },
      },
    ],
  }
}

function permissionsPlan(run: Run, facts: Facts): Plan {
  const apis = apisOf(run)
  const { portalName, tenantName } = run.product.api
  const known = portalName === tenantName ? portalName : `${portalName} (named ${tenantName} in your tenant)`
  return {
    words: [
      ...apis.map(
        (api) => `Lists ${api.scopes.join(', ')} of ${api === run.product.api ? known : api.portalName}.`,
      ),
      `If ${portalName} is not in your tenant yet, adds its service principal first.`,
      'Permissions the application already lists stay.',
    ],
    requests: [
      ...apis
        .filter((api) => facts.principals[api.appId] === null)
        .map((api) => upsertPrincipal(api.appId, {})),
      {
        method: 'PATCH',
        path: `/applications/${facts.application?.objectId ?? '{object id}'}`,
        body: {
          requiredResourceAccess: union(
            facts.application?.requiredAccess ?? [],
            requiredBy(run, facts.principals, (_api, value) => `{id of ${value}}`),
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
      ...apisOf(run).map(
        (api) =>
          `Consents for everybody in the tenant to ${api.scopes.join(', ')} of ${api.portalName}: it lets Unified.to ${api.purpose}.`,
      ),
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
              resourceId: apiPrincipal?.objectId ?? `{object id of ${api}}`,
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

function upsertPrincipal(appId: string, body: object): PlannedRequest {
  return { method: 'PATCH', path: `/servicePrincipals(appId='${appId}')`, prefer: 'create-if-missing', body }
}
