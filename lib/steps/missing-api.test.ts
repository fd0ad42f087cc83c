import { expect, test } from 'vitest'
import { STEP_IDS } from '@/lib/guide/steps'
import { checklist } from './checklist'
import { planOf } from './plan'
import { openPage } from './testing/page'
import { createWorld, type Persona, signIn } from './testing/world'

const DATAVERSE = '00000007-0000-0000-c000-000000000000'
const PUBLISHED = '78ce3f0f-a1ce-49c2-8cde-64b5c0896db4'
const ALL = ['User.Read', 'Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All'] as const

async function stopped(
  product: string,
  persona: Persona = 'ada',
  seed: 'no-dynamics' | 'crm-missing' = 'no-dynamics',
) {
  const world = createWorld(seed)
  const before = world.directory()
  const page = openPage(await signIn(world, persona), { product })
  await page.press('sign-in')
  await page.press('register-app')
  return { world, page, before }
}

test.each([
  ['sales', 'Dynamics CRM', true],
  ['engagement', 'Customer Insights', false],
])('without the API of %s the page stops before it creates anything', async (product, api, listable) => {
  const { world, page, before } = await stopped(product)
  expect(page.problem('register-app')).toMatchObject({ kind: 'api-not-offered', api, listable })
  expect(page.status('add-permissions')).toEqual({ kind: 'waiting', for: 'register-app' })
  const { applications, deletedApplications } = world.directory()
  expect([applications, deletedApplications]).toEqual([[], []])
  const ours = ({ displayName }: { displayName: string }) => displayName !== 'Dynamics 365 onboarding'
  expect(world.directory().servicePrincipals.filter(ours)).toEqual(before.servicePrincipals.filter(ours))
})

test('“list the permission anyway” hands over both values and grants no consent for the missing API', async () => {
  const { world, page } = await stopped('sales')
  await page.press('register-app', { kind: 'list-anyway' })
  expect(page.status('register-app')).toMatchObject({ kind: 'done', how: 'made' })
  await page.pressAll()
  expect(page.box.holds()).toBe(true)
  await page.save()
  for (const id of STEP_IDS) expect(page.status(id).kind, id).toBe('done')
  const { applications, servicePrincipals, oauth2PermissionGrants } = world.directory()
  const [app] = applications
  expect(app?.requiredResourceAccess).toContainEqual({
    resourceAppId: DATAVERSE,
    resourceAccess: [{ id: PUBLISHED, type: 'Scope' }],
  })
  const own = servicePrincipals.find(({ appId }) => appId === app?.appId)
  expect(oauth2PermissionGrants.filter(({ clientId }) => clientId === own?.id)).toMatchObject([
    { scope: 'openid email offline_access' },
  ])
  const checks = checklist(page.engine.state().facts, page.run)
  expect(checks.every(({ ok }) => ok)).toBe(true)
  expect(checks).toContainEqual({
    kind: 'consent',
    api: 'Dynamics CRM',
    missing: [],
    leftOut: true,
    ok: true,
  })
})

test('the choice is read from the tenant, also by another administrator', async () => {
  const { world, page } = await stopped('sales')
  await page.press('register-app', { kind: 'list-anyway' })
  await page.pressAll()
  const again = openPage(await signIn(world, 'carl', ALL))
  await again.pressAll()
  for (const id of STEP_IDS.slice(1, 5)) expect(again.status(id)).toEqual({ kind: 'done', how: 'found' })
  expect(planOf('grant-consent', again.run, again.engine.state().facts).lines).toContainEqual({
    kind: 'leaves-out-api',
    api: 'Dynamics CRM',
  })
})

test('once the tenant has the API, its consent is asked for', async () => {
  const { page } = await stopped('sales')
  await page.press('register-app', { kind: 'list-anyway' })
  await page.pressAll()
  const licensed = { ...page.engine.state().facts }
  const principal = {
    objectId: 'p',
    appId: DATAVERSE,
    displayName: 'Dataverse',
    enabled: true,
    permissions: [{ id: PUBLISHED, value: 'user_impersonation' }],
  }
  page.engine.addFacts({ principals: { ...licensed.principals, [DATAVERSE]: principal } })
  expect(page.status('grant-consent').kind).toBe('ready')
})

test('a choice made in step 3 works as well', async () => {
  const world = createWorld('half-done')
  const dataverse = world.directory().servicePrincipals.find(({ appId }) => appId === DATAVERSE)
  const [half] = world.directory().applications
  await world.ask('ada', `PATCH /applications/${half?.id}`, { requiredResourceAccess: [] })
  await world.ask('ada', `DELETE /servicePrincipals/${dataverse?.id}`)
  world.change({ notOffered: [DATAVERSE] })
  const page = openPage(await signIn(world, 'ada', ALL))
  await page.pressAll()
  expect(page.problem('add-permissions')).toMatchObject({ kind: 'api-not-offered', listable: true })
  await page.press('add-permissions', { kind: 'list-anyway' })
  await page.pressAll()
  expect(page.status('create-secret')).toMatchObject({ kind: 'done', how: 'made' })
})

test('a stale read without the API does not skip its consent', async () => {
  const world = createWorld()
  const page = openPage(await signIn(world))
  for (const id of STEP_IDS.slice(0, 3)) await page.press(id)
  const { facts } = page.engine.state()
  page.engine.addFacts({ principals: { ...facts.principals, [DATAVERSE]: null } })
  expect(page.status('grant-consent').kind).not.toBe('done')
  await page.press('grant-consent')
  const scopes = world.directory().oauth2PermissionGrants.map(({ scope }) => scope)
  expect(scopes).toContain('user_impersonation')
})

test('a person who may not add the API learns it before anything is created, and can list the permission', async () => {
  const { world, page } = await stopped('sales', 'dora', 'crm-missing')
  expect(page.problem('register-app')).toMatchObject({ kind: 'api-needs-admin', listable: true })
  expect(world.directory().applications).toEqual([])
  await page.press('register-app', { kind: 'list-anyway' })
  await page.press('add-permissions')
  page.engine.passOn('grant-consent')
  await page.press('create-secret')
  expect(page.box.holds()).toBe(true)
})

test('an undo removes the tag of the choice', async () => {
  const world = createWorld('no-dynamics')
  await world.ask('ada', 'POST /applications', { displayName: 'Litware Practice' })
  const [app] = world.directory().applications
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  await page.press('register-app', { kind: 'list-anyway' })
  await page.press('register-app', { kind: 'use-application', objectId: app?.id ?? '' })
  await page.press('add-permissions')
  expect(world.directory().applications[0]?.tags).toContain(
    `unified-to-dynamics-365-listed-only-${DATAVERSE}`,
  )
  await page.press('remove-run')
  expect(world.directory().applications[0]?.tags).toEqual([])
})
