import { expect, test } from 'vitest'
import { STEP_IDS } from '@/lib/guide/steps'
import { oneAtATime } from './testing/one-at-a-time'
import { openPage } from './testing/page'
import { createWorld, signIn } from './testing/world'

const ALL = ['User.Read', 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'] as const
const GUIDED = ['sign-in', 'register-app', 'add-permissions', 'grant-consent', 'create-secret'] as const

/** Requests that change something. */
function writesOf(world: ReturnType<typeof createWorld>): string[] {
  return world
    .journal()
    .filter(({ path }) => !path.endsWith('/$batch'))
    .map(({ method, path }) => `${method} ${path.replace(/^\/v1\.0/, '').replace(/[0-9a-f-]{36}/g, '…')}`)
}

test('app-exists: the first look finds everything that another administrator did', async () => {
  const world = createWorld('app-exists')
  const page = openPage(await signIn(world, 'carl', ALL))
  await page.press('sign-in')
  for (const id of ['register-app', 'add-permissions', 'grant-consent', 'create-secret'] as const) {
    expect(page.status(id)).toEqual({ kind: 'done', how: 'found' })
  }
  expect(page.status('hand-over')).toEqual({ kind: 'ready' })
  expect(writesOf(world)).toEqual([])
  expect(page.box.holds()).toBe(false)
})

test('app-exists: pressing every step writes nothing', async () => {
  const world = createWorld('app-exists')
  const before = world.directory().applications
  const page = openPage(await signIn(world, 'ada'))
  for (const id of GUIDED) await page.press(id)
  for (const id of GUIDED) expect(page.status(id).kind).toBe('done')
  expect(writesOf(world)).toEqual([])
  expect(world.directory().applications).toEqual(before)
})

test('half-done: the run continues where the earlier one stopped', async () => {
  const world = createWorld('half-done')
  const [before] = world.directory().applications
  const page = openPage(await signIn(world, 'ada', ['User.Read', 'Application.ReadWrite.All']))
  await page.press('sign-in')
  expect(page.status('register-app')).toEqual({ kind: 'done', how: 'found' })
  expect(page.status('add-permissions')).toEqual({ kind: 'done', how: 'found' })
  expect(page.status('grant-consent')).toEqual({ kind: 'ready' })
  await page.pressAll()
  expect(writesOf(world)).toEqual([
    "PATCH /servicePrincipals(appId='…')",
    'POST /oauth2PermissionGrants',
    'POST /oauth2PermissionGrants',
    'POST /applications/…/addPassword',
  ])
  expect(page.status('grant-consent')).toMatchObject({ kind: 'done', how: 'made' })
  const { applications } = world.directory()
  expect(applications.map(({ id }) => id)).toEqual([before?.id])
})

test('crm-missing: the API is added to the tenant before anything else is created', async () => {
  const world = createWorld('crm-missing')
  const page = openPage(await signIn(world))
  await page.pressAll()
  expect(writesOf(world).slice(0, 3)).toEqual([
    "PATCH /servicePrincipals(appId='…')",
    'POST /applications',
    'PATCH /applications/…',
  ])
  const dataverse = world
    .directory()
    .servicePrincipals.filter(({ displayName }) => displayName === 'Dataverse')
  expect(dataverse).toHaveLength(1)
  expect(page.status('create-secret').kind).toBe('done')
})

test('a second run, in another browser and by another administrator, creates nothing twice', async () => {
  const world = createWorld()
  await openPage(await signIn(world, 'ada')).pressAll()
  const first = world.directory()
  world.clearJournal()
  const page = openPage(await signIn(world, 'carl'))
  await page.pressAll()
  expect(writesOf(world)).toEqual([])
  expect(world.directory().applications).toEqual(first.applications)
  for (const id of STEP_IDS.slice(1, 5)) expect(page.status(id)).toEqual({ kind: 'done', how: 'found' })
})

test('two pages that press at the same time create one application', async () => {
  const world = createWorld()
  const pages = [openPage(await signIn(world, 'ada')), openPage(await signIn(world, 'carl'))]
  for (const id of GUIDED.slice(0, 4)) await Promise.all(pages.map((page) => page.press(id)))
  for (const page of pages) for (const id of GUIDED.slice(0, 4)) expect(page.status(id).kind).toBe('done')
  const { applications, servicePrincipals, oauth2PermissionGrants } = world.directory()
  expect(applications).toHaveLength(1)
  const own = servicePrincipals.filter(({ appId }) => appId === applications[0]?.appId)
  expect(own).toHaveLength(1)
  expect(oauth2PermissionGrants.filter(({ clientId }) => clientId === own[0]?.id)).toHaveLength(2)
})

test('two tabs of one browser create one application and one secret', async () => {
  const exclusive = oneAtATime()
  const world = createWorld()
  const person = await signIn(world)
  const tabs = [openPage(person, { exclusive }), openPage(person, { exclusive })]
  for (const id of GUIDED) await Promise.all(tabs.map((tab) => tab.press(id)))
  expect(tabs.map((tab) => tab.status('create-secret'))).toMatchObject([
    { kind: 'done', how: 'made' },
    { kind: 'done', how: 'found' },
  ])
  expect(world.directory().applications.map((app) => app.passwordCredentials.length)).toEqual([1])
})

test('two tabs that replace the same lost secret replace it once', async () => {
  const world = createWorld()
  const person = await signIn(world)
  const first = openPage(person)
  await first.pressAll()
  const lost = first.engine.state().facts.newSecret?.keyId ?? ''
  const exclusive = oneAtATime()
  const tabs = [openPage(person, { exclusive }), openPage(person, { exclusive })]
  for (const tab of tabs) await tab.press('sign-in')
  await Promise.all(tabs.map((tab) => tab.press('create-secret', { kind: 'new-secret', remove: [lost] })))
  expect(tabs.map((tab) => tab.box.holds())).toEqual([true, false])
  expect(tabs.map((tab) => tab.engine.state().facts.replacedElsewhere === true)).toEqual([false, true])
  for (const tab of tabs) expect(tab.status('create-secret').kind).toBe('done')
  const [application] = world.directory().applications
  expect(application?.passwordCredentials).toHaveLength(1)
  expect(application?.passwordCredentials[0]?.keyId).not.toBe(lost)
})

test('what was removed since is noticed and done again', async () => {
  const world = createWorld()
  const person = await signIn(world)
  const page = openPage(person)
  await page.pressAll()
  const { oauth2PermissionGrants } = world.directory()
  for (const { id, consentType } of oauth2PermissionGrants) {
    if (consentType === 'AllPrincipals') await world.ask('ada', `DELETE /oauth2PermissionGrants/${id}`)
  }
  const again = openPage(person)
  await again.press('sign-in')
  expect(again.status('grant-consent')).toEqual({ kind: 'ready' })
  await again.press('grant-consent')
  expect(again.status('grant-consent')).toMatchObject({ kind: 'done', how: 'made' })
})
