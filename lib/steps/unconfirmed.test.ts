import { expect, test } from 'vitest'
import { openPage } from './testing/page'
import { createWorld, signIn, type TestWorld } from './testing/world'

/*
 * Facts not yet confirmed in a real tenant. The page continues with either answer. The list is in
 * docs/real-tenant.md.
 */

const STEPS = ['register-app', 'add-permissions', 'grant-consent', 'create-secret'] as const
const ADD_PASSWORD = 'POST /v1.0/applications/*/addPassword'

type Change = Parameters<TestWorld['change']>[0]

async function wholeRun(change: Change, fault?: Parameters<TestWorld['fault']>[0]) {
  const world = createWorld()
  world.change(change)
  if (fault) world.fault(fault)
  const person = await signIn(world)
  const page = openPage(person)
  await page.pressAll()
  return { world, person, page }
}

test.each(['plain', 'blank in front'] as const)(
  'the scopes of a consent are read %s: in a run, in a second visit and to complete a consent',
  async (grantScope) => {
    const { world, person, page } = await wholeRun({ grantScope })
    for (const id of STEPS) expect([id, page.status(id).kind]).toEqual([id, 'done'])

    const again = openPage(person)
    await again.press('sign-in')
    expect(again.status('grant-consent')).toEqual({ kind: 'done', how: 'found' })

    const [app] = world.directory().applications
    const own = world.directory().servicePrincipals.find(({ appId }) => appId === app?.appId)
    const [grant] = world.directory().oauth2PermissionGrants.filter(({ clientId }) => clientId === own?.id)
    await world.ask('ada', `PATCH /oauth2PermissionGrants/${grant?.id}`, { scope: 'openid' })
    const later = openPage(person)
    await later.press('sign-in')
    await later.press('grant-consent')
    expect(later.status('grant-consent')).toMatchObject({ kind: 'done', how: 'made' })
    const completed = world.directory().oauth2PermissionGrants.find(({ id }) => id === grant?.id)
    expect(completed?.scope).toBe('openid email offline_access')
  },
)

test.each(['TooManyRequests', 'Request_ThrottledTemporarily', 'activityLimitReached'])(
  'the code of a busy answer is %s: the page waits as told',
  async (code) => {
    const { page } = await wholeRun(
      { wording: { TooManyRequests: { code } } },
      { on: ADD_PASSWORD, do: { status: 429, retryAfter: 7 } },
    )
    expect(page.pauses).toContain(7)
    expect(page.status('create-secret')).toMatchObject({ kind: 'done', how: 'made' })
  },
)

test.each(['Request_BadRequest', 'InvalidKeyId', 'Directory_ObjectNotFound'])(
  'removing a too new secret is refused as %s: the page waits and removes it',
  async (code) => {
    const { world, page } = await wholeRun({})
    const [lost] = world.directory().applications[0]?.passwordCredentials ?? []
    await page.save()
    const message = `No password credential found with keyId ${lost?.keyId}.`
    world.fault({ on: 'POST /v1.0/applications/*/removePassword', do: { status: 400 } })
    world.change({ wording: { Request_BadRequest: { code, message } } })
    await page.press('create-secret', { kind: 'new-secret', remove: [lost?.keyId ?? ''] })
    expect(world.faultsLeft()).toEqual([])
    expect(page.pauses).toEqual([2])
    expect(page.status('create-secret').kind).toBe('done')
    expect(world.directory().applications[0]?.passwordCredentials).toHaveLength(1)
  },
)

test.each(['The directory object quota limit for the Principal has been exceeded.', 'Too many objects.', ''])(
  'a quota error says "%s": its code decides',
  async (message) => {
    const world = createWorld()
    world.change({ quota: { person: 0 }, wording: { Directory_QuotaExceeded: { message } } })
    const umar = openPage(await signIn(world, 'umar'))
    await umar.press('sign-in')
    await umar.press('register-app')
    expect(umar.problem('register-app')?.kind).toBe('quota-reached')
  },
)

test.each([
  'Lifetime validation failed, the token is expired.',
  'Access token has expired or is not yet valid.',
])('an expired token says "%s": it is renewed and the run continues', async (message) => {
  const world = createWorld()
  const person = await signIn(world)
  const page = openPage(person)
  await page.press('sign-in')
  world.change({ clockAheadSeconds: 7_200, wording: { InvalidAuthenticationToken: { message } } })
  await page.pressAll()
  for (const id of STEPS) expect([id, page.status(id).kind]).toEqual([id, 'done'])
})

test.each(["Credential type not allowed as per assigned policy 'x'.", 'Not allowed.'])(
  'a refused secret says "%s": the code decides',
  async (message) => {
    const { page } = await wholeRun({
      policy: { secretsAllowed: false },
      wording: { CredentialTypeNotAllowedAsPerAppPolicy: { message } },
    })
    expect(page.problem('create-secret')?.kind).toBe('secrets-refused')
  },
)

test.each([400, 401, 403, 404, 409])('a refused secret has status %i: the code decides', async (status) => {
  const { page } = await wholeRun({
    policy: { secretsAllowed: false },
    wording: { CredentialTypeNotAllowedAsPerAppPolicy: { status } },
  })
  expect(page.problem('create-secret')?.kind).toBe('secrets-refused')
})
