import { expect, test } from 'vitest'
import { STEP_IDS } from '@/lib/guide/steps'
import { openPage } from './testing/page'
import { CLIENT_ID, createWorld, signIn } from './testing/world'

const GRAPH = '00000003-0000-0000-c000-000000000000'
/** Written out again on purpose: what each choice must leave in the tenant. */
const RUNS = [
  {
    product: 'sales',
    region: 'us',
    api: '00000007-0000-0000-c000-000000000000',
    redirectUri: 'https://api.unified.to/oauth/code',
  },
  {
    product: 'sales',
    region: 'eu',
    api: '00000007-0000-0000-c000-000000000000',
    redirectUri: 'https://api-eu.unified.to/oauth/code',
  },
  {
    product: 'engagement',
    region: 'us',
    api: '0bfc4568-a4ba-4c58-bd3e-5d3e76bd7fff',
    redirectUri: 'https://api.unified.to/oauth/code',
  },
  {
    product: 'engagement',
    region: 'eu',
    api: '0bfc4568-a4ba-4c58-bd3e-5d3e76bd7fff',
    redirectUri: 'https://api-eu.unified.to/oauth/code',
  },
]

test.each(RUNS)(
  '$product in $region: the run creates everything the guide asks for, and nothing else',
  async (wanted) => {
    const world = createWorld()
    const before = world.directory()
    const page = openPage(await signIn(world), wanted)
    await page.pressAll()

    const after = world.directory()
    const marker = `unified-to-dynamics-365-${wanted.product}-${wanted.region}`
    const [app] = after.applications
    expect(after.applications).toHaveLength(1)
    expect(app).toMatchObject({
      displayName: 'Contoso Practice',
      uniqueName: marker,
      tags: [marker],
      signInAudience: 'AzureADMultipleOrgs',
      web: { redirectUris: [wanted.redirectUri] },
    })
    const scopesOf = (apiAppId: string) => {
      const listed = app?.requiredResourceAccess.find(({ resourceAppId }) => resourceAppId === apiAppId)
      return listed?.resourceAccess
    }
    expect(app?.requiredResourceAccess).toHaveLength(2)
    expect(scopesOf(GRAPH)).toEqual([
      { id: '37f7f235-527c-4136-accd-4a02d197296e', type: 'Scope' },
      { id: '64a6cdd6-aab1-4aaf-94b8-3cc8405e90d0', type: 'Scope' },
      { id: '7427e0e9-2fba-42fe-b0c0-848c9e6a8182', type: 'Scope' },
    ])
    expect(scopesOf(wanted.api)).toEqual([{ id: expect.any(String), type: 'Scope' }])

    const known = new Set(before.servicePrincipals.map(({ id }) => id))
    const principals = after.servicePrincipals.filter(({ id }) => !known.has(id))
    expect(principals.map(({ appId }) => appId).sort()).toEqual([CLIENT_ID, app?.appId].sort())
    const own = principals.find(({ appId }) => appId === app?.appId)
    expect(own?.tags).toEqual(['WindowsAzureActiveDirectoryIntegratedApp'])
    const idOf = (appId: string) => after.servicePrincipals.find((one) => one.appId === appId)?.id
    const granted = after.oauth2PermissionGrants.filter(({ clientId }) => clientId === own?.id)
    expect(granted.map(({ resourceId, scope, consentType }) => ({ resourceId, scope, consentType }))).toEqual(
      [
        { resourceId: idOf(GRAPH), scope: 'openid email offline_access', consentType: 'AllPrincipals' },
        { resourceId: idOf(wanted.api), scope: 'user_impersonation', consentType: 'AllPrincipals' },
      ],
    )

    const value = (await page.save()) ?? ''
    expect(app?.passwordCredentials).toMatchObject([{ displayName: 'Unified.to', hint: value.slice(0, 3) }])
    for (const id of STEP_IDS) expect(page.status(id)).toMatchObject({ kind: 'done', how: 'made' })
  },
)

test('a run takes fifteen calls, none of them twice', async () => {
  const world = createWorld()
  const page = openPage(await signIn(world))
  await page.pressAll()
  const calls = world.journal().map(({ method, path }) => `${method} ${path.replace(/[0-9a-f-]{36}/g, '…')}`)
  expect(calls).toHaveLength(15)
  expect(calls.filter((call) => !call.includes('$batch'))).toEqual([
    'POST /v1.0/applications',
    'PATCH /v1.0/applications/…',
    "PATCH /v1.0/servicePrincipals(appId='…')",
    'POST /v1.0/oauth2PermissionGrants',
    'POST /v1.0/oauth2PermissionGrants',
    'POST /v1.0/applications/…/addPassword',
  ])
  expect(page.pauses).toEqual([])
})

test('each permission is asked for at the first step that needs it', async () => {
  const page = openPage(await signIn(createWorld()))
  await page.pressAll()
  expect(page.asks.map(({ step, scope }) => `${step}: ${scope}`)).toEqual([
    'sign-in: User.Read',
    'register-app: Application.ReadWrite.All',
    'add-permissions: Application.ReadWrite.All',
    'grant-consent: DelegatedPermissionGrant.ReadWrite.All',
    'create-secret: Application.ReadWrite.All',
  ])
})

test('the secret lives 24 months, minus the margin for differing clocks', async () => {
  const world = createWorld()
  await openPage(await signIn(world)).pressAll()
  const [secret] = world.directory().applications[0]?.passwordCredentials ?? []
  const start = new Date(secret?.startDateTime ?? '')
  const limit = new Date(start)
  limit.setUTCMonth(limit.getUTCMonth() + 24)
  const short = (limit.getTime() - Date.parse(secret?.endDateTime ?? '')) / 60_000
  expect(short).toBeGreaterThanOrEqual(1)
  expect(short).toBeLessThanOrEqual(10)
})

test('a name with unusual characters is registered unchanged and found again', async () => {
  const appName = `O'Brien & Söhne “100% #1” + ? / \\ 日本語 👩‍💻`
  const world = createWorld()
  const person = await signIn(world)
  await openPage(person, { choices: { appName } }).pressAll()
  expect(world.directory().applications.map(({ displayName }) => displayName)).toEqual([appName])
  const again = openPage(person, { choices: { appName } })
  await again.press('sign-in')
  expect(again.status('register-app')).toEqual({ kind: 'done', how: 'found' })
})

test('products and regions can exist next to each other in one tenant', async () => {
  const world = createWorld()
  const person = await signIn(world)
  await openPage(person, { product: 'sales', region: 'us' }).pressAll()
  const other = openPage(person, {
    product: 'engagement',
    region: 'eu',
    choices: { appName: 'Another name' },
  })
  await other.pressAll()
  expect(world.directory().applications.map(({ uniqueName }) => uniqueName)).toEqual([
    'unified-to-dynamics-365-sales-us',
    'unified-to-dynamics-365-engagement-eu',
  ])
})
