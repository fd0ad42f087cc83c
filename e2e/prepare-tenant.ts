import * as z from 'zod'
import { testPorts } from '../scripts/lib/port.mjs'

const GRAPH = `http://localhost:${testPorts(process.env).sandbox.port}/v1.0`

/** The steps that a tenant can be brought to, in their order. */
export const PLACES = ['register-app', 'add-permissions', 'grant-consent', 'create-secret'] as const

export type Place = (typeof PLACES)[number]

/** What the page asks Microsoft for, all of it. */
export const PAGE_SCOPES = [
  ...['openid', 'profile', 'offline_access', 'User.Read'],
  ...['Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'],
]

const KEY = 'unified-to-dynamics-365-sales-us'
const APIS = {
  '00000003-0000-0000-c000-000000000000': ['openid', 'email', 'offline_access'],
  '00000007-0000-0000-c000-000000000000': ['user_impersonation'],
}

const made = z.object({ id: z.string(), appId: z.string() })
const principals = z.object({
  value: z.array(
    z.object({
      id: z.string(),
      appId: z.string(),
      oauth2PermissionScopes: z.array(z.object({ id: z.string(), value: z.string().nullable() })),
    }),
  ),
})

/**
 * Does what comes before a step, as an earlier visit of the same person would have left it: Sales in the United States,
 * spelled from the manual guide and not read from the app's code.
 */
export async function prepareTenant(place: Place, name: string, token: string): Promise<void> {
  const ask = (request: string, body?: object) => graph(token, request, body)
  const done = PLACES.indexOf(place)
  if (done < 1) return
  const application = made.parse(
    await ask('POST /applications', {
      displayName: name,
      uniqueName: KEY,
      tags: [KEY],
      signInAudience: 'AzureADMultipleOrgs',
      web: { redirectUris: ['https://api.unified.to/oauth/code'] },
    }),
  )
  if (done < 2) return
  const appIds = Object.keys(APIS)
    .map((appId) => `'${appId}'`)
    .join(',')
  const { value: apis } = principals.parse(
    await ask(`GET /servicePrincipals?$filter=appId in (${appIds})&$select=id,appId,oauth2PermissionScopes`),
  )
  const wanted = Object.entries(APIS).map(([appId, values]) => {
    const api = apis.find((principal) => principal.appId === appId)
    const ids = values.map((value) => api?.oauth2PermissionScopes.find((scope) => scope.value === value)?.id)
    return { appId, principalId: api?.id, values, ids }
  })
  await ask(`PATCH /applications/${application.id}`, {
    requiredResourceAccess: wanted.map(({ appId, ids }) => ({
      resourceAppId: appId,
      resourceAccess: ids.map((id) => ({ id, type: 'Scope' })),
    })),
  })
  if (done < 3) return
  const { id: clientId } = made.parse(
    await ask('POST /servicePrincipals', {
      appId: application.appId,
      tags: ['WindowsAzureActiveDirectoryIntegratedApp'],
    }),
  )
  for (const { principalId, values } of wanted)
    await ask('POST /oauth2PermissionGrants', {
      clientId,
      consentType: 'AllPrincipals',
      resourceId: principalId,
      scope: values.join(' '),
    })
}

/** One Graph call; throws where it is refused. */
export async function graph(token: string, request: string, body?: object): Promise<unknown> {
  const [method = '', path = ''] = request.split(/ (.*)/)
  const response = await fetch(`${GRAPH}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`${request} was refused: ${response.status} ${text}`)
  return text === '' ? null : JSON.parse(text)
}
