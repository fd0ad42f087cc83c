import { expect, test } from 'vitest'
import { z } from 'zod'
import { openPage } from '../testing/page'
import { createWorld, network, signIn } from '../testing/world'

const GRAPH = '00000003-0000-0000-c000-000000000000'
const text = z.string()

/** A run just before the consent, whose application already has a tenant-wide grant on Microsoft Graph. */
async function withGrant(scope: string) {
  const world = createWorld()
  const page = openPage(await signIn(world))
  for (const id of ['sign-in', 'register-app', 'add-permissions'] as const) await page.press(id)
  const { servicePrincipals, applications } = world.directory()
  const resourceId = servicePrincipals.find(({ appId }) => appId === GRAPH)?.id
  const principal = await world.ask('ada', 'POST /servicePrincipals', { appId: applications[0]?.appId })
  const clientId = text.parse(principal['id'])
  const grant = { clientId, consentType: 'AllPrincipals', resourceId, scope }
  await world.ask('ada', 'POST /oauth2PermissionGrants', grant)
  world.clearJournal()
  const scopesOf = () =>
    world
      .directory()
      .oauth2PermissionGrants.filter((one) => one.clientId === clientId)
      .map((one) => one.scope.split(' '))
  const writes = () =>
    world
      .journal()
      .filter(({ path }) => !path.endsWith('/$batch'))
      .map(({ method, path }) => `${method} ${path.split('/')[2]}`)
  return { world, page, clientId, scopesOf, writes }
}

test('existing consent with other scopes is extended, not replaced', async () => {
  const { page, scopesOf, writes } = await withGrant('User.Read openid')
  await page.press('grant-consent')
  expect(page.status('grant-consent')).toMatchObject({ kind: 'done', how: 'made' })
  expect(writes()).toEqual(['PATCH oauth2PermissionGrants', 'POST oauth2PermissionGrants'])
  expect(scopesOf()).toEqual([['User.Read', 'openid', 'email', 'offline_access'], ['user_impersonation']])
})

test('complete consent is not changed', async () => {
  const { page, scopesOf, writes } = await withGrant('offline_access openid profile email')
  await page.press('grant-consent')
  expect(writes()).toEqual(['POST oauth2PermissionGrants'])
  expect(scopesOf()).toEqual([['offline_access', 'openid', 'profile', 'email'], ['user_impersonation']])
})

test('one person’s own consent does not count as tenant-wide consent', async () => {
  const world = createWorld()
  const page = openPage(await signIn(world))
  for (const id of ['sign-in', 'register-app', 'add-permissions'] as const) await page.press(id)
  await page.press('grant-consent')
  const { oauth2PermissionGrants, servicePrincipals, applications } = world.directory()
  const client = servicePrincipals.find(({ appId }) => appId === applications[0]?.appId)
  for (const grant of oauth2PermissionGrants.filter(({ clientId }) => clientId === client?.id)) {
    expect(grant).toMatchObject({ consentType: 'AllPrincipals', principalId: null })
  }
})

test.each([409, 400] as const)(
  'consent that appears between look and write (%i) is read, merged and done',
  async (grantExists) => {
    const { world, clientId, scopesOf } = await withGrant('openid email offline_access')
    world.change({ grantExists })
    const { servicePrincipals } = world.directory()
    const resourceId = servicePrincipals.find(({ displayName }) => displayName === 'Dataverse')?.id
    const late = { clientId, consentType: 'AllPrincipals', resourceId, scope: 'other_scope' }
    let done = false
    const hurried = openPage(await signIn(world), {
      fetch: async (input, init) => {
        if (!done && String(input).endsWith('/oauth2PermissionGrants')) {
          done = true
          await world.ask('ada', 'POST /oauth2PermissionGrants', late)
        }
        return network(input, init)
      },
    })
    await hurried.pressAll()
    expect(hurried.status('grant-consent')).toMatchObject({ kind: 'done', how: 'made' })
    expect(scopesOf()).toEqual([
      ['openid', 'email', 'offline_access'],
      ['other_scope', 'user_impersonation'],
    ])
  },
)

/** A page on which a colleague removes the application right before the first request whose path ends so. */
async function removedBefore(end: string, seed: 'fresh' | 'half-done') {
  const world = createWorld(seed)
  let armed = false
  const page = openPage(await signIn(world), {
    fetch: async (input, init) => {
      if (armed && String(input).endsWith(end)) {
        armed = false
        await world.ask('carl', `DELETE /applications/${world.directory().applications[0]?.id}`)
      }
      return network(input, init)
    },
  })
  for (const id of ['sign-in', 'register-app', 'add-permissions'] as const)
    if (page.status(id).kind !== 'done') await page.press(id)
  const [made] = world.directory().applications
  armed = true
  await page.press('grant-consent')
  expect(armed).toBe(false)
  return { world, page, made }
}

test.each([
  ['fresh', '/$batch', []],
  ['half-done', '/$batch', []],
  // What is refused may be a copy under way: the next look, after the shortest pause, knows.
  ['fresh', '/oauth2PermissionGrants', [2]],
  ['half-done', '/oauth2PermissionGrants', [2]],
] as const)(
  'an application (%s) that a colleague removes before %s is told, not waited for, and restored',
  async (seed, end, pauses) => {
    const { world, page, made } = await removedBefore(end, seed)
    expect([page.problem('grant-consent')?.kind, page.pauses]).toEqual(['gone', pauses])
    await page.press('register-app')
    expect(page.problem('register-app')).toMatchObject({ kind: 'held-by-deleted', objectId: made?.id })
    await page.press('register-app', { kind: 'restore-application', objectId: made?.id ?? '' })
    await page.pressAll()
    expect(page.status('grant-consent').kind).toBe('done')
    expect(world.directory().applications.map(({ id }) => id)).toEqual([made?.id])
  },
)
