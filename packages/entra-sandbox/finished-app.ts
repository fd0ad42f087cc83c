import { z } from 'zod'
import type { Sandbox } from './index'
import {
  ask,
  authorizeUrl,
  type GraphAnswer,
  ORIGIN,
  sandboxAt,
  TestBrowser,
  textOf,
  tokenOf,
} from './testing'

export const WEB = 'https://api.example.com/oauth/code'

/** An application that someone made and finished in a new world: consent for everyone, and a secret with its value. */
export async function finishedApp(
  options: {
    sandbox?: Sandbox
    body?: Record<string, unknown>
    password?: Record<string, unknown>
    scope?: string
    withPrincipal?: boolean
  } = {},
) {
  const {
    sandbox = sandboxAt(),
    body = {},
    password = {},
    scope = 'openid profile offline_access User.Read',
  } = options
  const world = sandbox.control.createWorld()
  const token = await tokenOf(sandbox, world)
  const graph = (request: string, content?: unknown): Promise<GraphAnswer> =>
    ask(sandbox, token, request, content)
  const idOfApi = async (appId: string): Promise<string> =>
    textOf((await graph(`GET /servicePrincipals(appId='${appId}')?$select=id`)).body['id'])
  const app = await graph('POST /applications', {
    displayName: 'Connector',
    signInAudience: 'AzureADMultipleOrgs',
    web: { redirectUris: [WEB] },
    requiredResourceAccess: [
      {
        resourceAppId: '00000007-0000-0000-c000-000000000000',
        resourceAccess: [{ id: '78ce3f0f-a1ce-49c2-8cde-64b5c0896db4', type: 'Scope' }],
      },
    ],
    ...body,
  })
  const [id, appId] = [textOf(app.body['id']), textOf(app.body['appId'])]
  let principalId = ''
  if (options.withPrincipal !== false) {
    principalId = textOf((await graph('POST /servicePrincipals', { appId })).body['id'])
    const grants = {
      '00000003-0000-0000-c000-000000000000': scope,
      '00000007-0000-0000-c000-000000000000': 'user_impersonation',
    }
    for (const [api, granted] of Object.entries(grants))
      await graph('POST /oauth2PermissionGrants', {
        clientId: principalId,
        consentType: 'AllPrincipals',
        resourceId: await idOfApi(api),
        scope: granted,
      })
  }
  const secret = await graph(`POST /applications/${id}/addPassword`, { passwordCredential: password })
  const tokenFor = (
    form: Record<string, string>,
    headers: Record<string, string> = {},
    tenant = world.tenantId,
  ) => post(sandbox, `/${tenant}/oauth2/v2.0/token`, form, headers)
  return {
    sandbox,
    world,
    graph,
    id,
    appId,
    principalId,
    keyId: textOf(secret.body['keyId']),
    secret: textOf(secret.body['secretText']),
    tokenFor,
  }
}

/** Sends a form and reads the JSON that comes back. */
async function post(
  sandbox: Sandbox,
  path: string,
  form: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<GraphAnswer> {
  const request = new Request(ORIGIN + path, { method: 'POST', headers, body: new URLSearchParams(form) })
  const response = await sandbox.fetch(request)
  return {
    status: response.status,
    headers: response.headers,
    body: z.record(z.string(), z.unknown()).parse(await response.json()),
  }
}

export type FinishedApp = Awaited<ReturnType<typeof finishedApp>>

/** The address of a server's sign-in: no challenge, and an answer in the query. */
export function webUrl(
  app: FinishedApp,
  changes: Record<string, string> = {},
  tenant = app.world.tenantId,
): string {
  const url = new URL(
    authorizeUrl(tenant, { client_id: app.appId, redirect_uri: WEB, response_mode: 'query', ...changes }),
  )
  for (const name of ['code_challenge', 'code_challenge_method'])
    if (changes[name] === undefined) url.searchParams.delete(name)
  return url.href
}

/** Someone goes to the server's sign-in and picks the account of the administrator. */
export async function signInAtServer(
  app: FinishedApp,
  changes: Record<string, string> = {},
  tenant?: string,
) {
  const browser = new TestBrowser(app.sandbox)
  await browser.open(webUrl(app, changes, tenant))
  const answer = await browser.press('login', { username: `ada@${app.world.domain}` })
  return { browser, answer }
}

/** What came back to the server in the query. */
export function backOf(answer: Response): Record<string, string> {
  const url = new URL(answer.headers.get('location') ?? '')
  if (url.origin + url.pathname !== WEB) throw new Error(`led to ${url.origin}${url.pathname}`)
  return Object.fromEntries(url.searchParams)
}
