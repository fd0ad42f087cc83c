import { expect, test } from 'vitest'
import { z } from 'zod'
import type { Application } from '@/lib/graph/gateway'
import { madeHere } from './register-app/registration'
import { removalOf } from './remove-run/removal'
import { openPage, passTime, runOf } from './testing/page'
import { CLIENT_ID, createWorld, signIn } from './testing/world'

const MARKER = 'unified-to-dynamics-365-sales-us'
const NAME = 'Contoso Practice'
const EVERY_SCOPE = [
  'User.Read',
  'Application.ReadWrite.All',
  'DelegatedPermissionGrant.ReadWrite.All',
] as const

function tenantOf(world: ReturnType<typeof createWorld>) {
  const { applications, servicePrincipals, oauth2PermissionGrants } = world.directory()
  const page = servicePrincipals.find(({ appId }) => appId === CLIENT_ID)
  return {
    applications,
    principals: servicePrincipals.filter(({ appId }) => appId !== CLIENT_ID),
    grants: oauth2PermissionGrants.filter(({ clientId }) => clientId !== page?.id),
    ownGrants: oauth2PermissionGrants.filter(({ clientId }) => clientId === page?.id),
  }
}

test('removing the run leaves the tenant as it was, and Entra keeps the application for 30 days', async () => {
  const world = createWorld()
  const { ownGrants: _, ...before } = tenantOf(world)
  const page = openPage(await signIn(world))
  await page.pressAll()
  await page.press('remove-run')
  expect(page.status('remove-run')).toMatchObject({ kind: 'done', how: 'made' })
  expect(page.engine.state().facts.removed?.application).toBe(NAME)
  expect(tenantOf(world)).toMatchObject(before)
  expect(world.directory().deletedApplications.map(({ uniqueName }) => uniqueName)).toEqual([MARKER])
})

test('after a removal the guide can be done again', async () => {
  const world = createWorld()
  const page = openPage(await signIn(world))
  await page.pressAll()
  await page.save()
  await page.press('remove-run')
  expect(page.status('register-app').kind).not.toBe('done')
  await page.press('register-app')
  expect(page.problem('register-app')?.kind).toBe('held-by-deleted')
})

test('an application from before the run only loses what the guide added', async () => {
  const world = createWorld()
  const made = await world.ask('ada', 'POST /applications', {
    displayName: NAME,
    tags: ['payroll'],
    web: { redirectUris: ['https://payroll.example/callback'] },
  })
  const id = z.string().parse(made['id'])
  await world.ask('ada', `POST /applications/${id}/addPassword`, {
    passwordCredential: { displayName: 'payroll' },
  })
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  await page.press('register-app', { kind: 'use-application', objectId: id })
  await page.pressAll()
  const { facts } = page.engine.state()
  if (!facts.application) throw new Error('nothing was adopted')
  expect(removalOf(facts, facts.application, page.run).stays[0]).toEqual({ kind: 'earlier-application' })
  await page.press('remove-run')
  expect(page.status('remove-run')).toMatchObject({ kind: 'done', how: 'made' })
  expect(world.directory().applications).toMatchObject([
    { id, tags: ['payroll'], web: { redirectUris: ['https://payroll.example/callback'] } },
  ])
  const [app] = world.directory().applications
  expect(app?.passwordCredentials.map(({ displayName }) => displayName)).toEqual(['payroll'])
})

/** An application registered by hand, following the guide's text, with a secret in use. */
async function madeByHand() {
  const world = createWorld()
  const made = await world.ask('ada', 'POST /applications', {
    displayName: NAME,
    signInAudience: 'AzureADMultipleOrgs',
    web: { redirectUris: ['https://api.unified.to/oauth/code'] },
  })
  const id = z.string().parse(made['id'])
  const secret = await world.ask('ada', `POST /applications/${id}/addPassword`, {
    passwordCredential: { displayName: 'Unified.to' },
  })
  // A secret of the same millisecond would be taken for one of this page whose answer was lost.
  passTime(60_000)
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  await page.press('register-app', { kind: 'use-application', objectId: id })
  await page.pressAll()
  return { world, page, keyId: z.string().parse(secret['keyId']) }
}

test.each([false, true])(
  'redirect URI and secret of an application made by hand stay (a secret of this page: %s)',
  async (newSecret) => {
    const { world, page, keyId } = await madeByHand()
    if (newSecret) await page.press('create-secret', { kind: 'new-secret', remove: [] })
    const { facts } = page.engine.state()
    if (!facts.application) throw new Error('nothing was adopted')
    const { goes, stays } = removalOf(facts, facts.application, page.run)
    expect(goes).toEqual([
      ...(newSecret ? [{ kind: 'secret', keyId: facts.newSecret?.keyId }] : []),
      { kind: 'tags' },
    ])
    expect(stays).toEqual(
      expect.arrayContaining([
        { kind: 'redirect-uri-of-unknown', uri: 'https://api.unified.to/oauth/code' },
        { kind: 'secret-of-unknown', keyId },
      ]),
    )
    await page.press('remove-run')
    expect(page.status('remove-run')).toMatchObject({ kind: 'done', how: 'made' })
    expect(page.engine.state().facts.removed).toMatchObject({
      whole: false,
      took: newSecret ? ['secret'] : [],
    })
    expect(world.directory().applications).toMatchObject([
      {
        tags: [],
        web: { redirectUris: ['https://api.unified.to/oauth/code'] },
        passwordCredentials: [{ keyId }],
      },
    ])
  },
)

test('an undo without an answer still reports everything that was removed', async () => {
  const world = createWorld()
  const made = await world.ask('ada', 'POST /applications', { displayName: NAME })
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  await page.press('register-app', { kind: 'use-application', objectId: z.string().parse(made['id']) })
  await page.pressAll()
  world.fault({ on: 'PATCH /v1.0/applications/*', do: { drop: 'after' } })
  await page.press('remove-run')
  expect(page.problem('remove-run')?.kind).toBe('offline')
  await page.press('remove-run')
  expect(page.status('remove-run').kind).toBe('done')
  expect(page.engine.state().facts.removed).toMatchObject({
    took: ['secret', 'redirect-uri'],
    audience: 'AzureADMyOrg',
  })
})

test('the exact removal list is shown before the removal', async () => {
  const world = createWorld()
  const page = openPage(await signIn(world))
  await page.pressAll()
  const { facts } = page.engine.state()
  const { application } = facts
  if (!application) throw new Error('the run left no application')
  expect(removalOf(facts, application, page.run).goes).toEqual([
    { kind: 'application', appId: application.appId },
    { kind: 'principal' },
    { kind: 'consent', api: 'Microsoft Graph' },
    { kind: 'consent', api: 'Dynamics CRM' },
    { kind: 'secret', keyId: facts.newSecret?.keyId },
  ])
})

test('withdrawing access removes this person’s own permissions and no one else’s', async () => {
  const world = createWorld()
  await signIn(world, 'carl', ['User.Read', 'Application.ReadWrite.All'])
  const page = openPage(await signIn(world))
  await page.pressAll()
  const { grants, applications, ownGrants } = tenantOf(world)
  const carls = ownGrants.filter(
    ({ principalId }) => principalId !== page.engine.state().facts.identity?.account.objectId,
  )
  await page.press('withdraw-access')
  expect(page.status('withdraw-access')).toMatchObject({ kind: 'done', how: 'made' })
  expect(page.engine.state().facts.withdrawn).toEqual(
    expect.arrayContaining([
      'Application.ReadWrite.All',
      'DelegatedPermissionGrant.ReadWrite.All',
      'User.Read',
    ]),
  )
  const after = tenantOf(world)
  expect(carls).toHaveLength(1)
  expect(after.ownGrants).toEqual(carls)
  expect(after).toMatchObject({ grants, applications })
})

test('consent for everyone in the tenant is withdrawn too; what the earlier run made stays', async () => {
  const world = createWorld('app-exists')
  const before = tenantOf(world)
  expect(before.ownGrants.map(({ consentType }) => consentType)).toContain('AllPrincipals')
  const page = openPage(await signIn(world, 'ada', EVERY_SCOPE))
  await page.press('sign-in')
  await page.press('withdraw-access')
  expect(page.status('withdraw-access')).toMatchObject({ kind: 'done', how: 'made' })
  expect(tenantOf(world)).toEqual({ ...before, ownGrants: [] })
})

test('a removal without an answer is looked for before it is sent again', async () => {
  const world = createWorld()
  const page = openPage(await signIn(world))
  await page.pressAll()
  world.fault({ on: 'DELETE /v1.0/applications/*', do: { drop: 'after' } })
  await page.press('remove-run')
  expect(page.problem('remove-run')?.kind).toBe('offline')
  await page.press('remove-run')
  expect(page.status('remove-run').kind).toBe('done')
  expect(world.journal().filter(({ method }) => method === 'DELETE')).toHaveLength(1)
})

test('a run that a colleague removed a moment ago is gone, and nothing is sent', async () => {
  const world = createWorld()
  const page = openPage(await signIn(world))
  await page.pressAll()
  const [made] = world.directory().applications
  await world.ask('carl', `DELETE /applications/${made?.id}`)
  world.clearJournal()
  await page.press('remove-run')
  expect(page.status('remove-run').kind).toBe('done')
  expect(page.engine.state().facts.removed).toMatchObject({ application: NAME, whole: true })
  expect([page.pauses, page.box.holds()]).toEqual([[], false])
  expect(world.journal().filter(({ method }) => method === 'DELETE')).toEqual([])
  expect(page.status('register-app').kind).toBe('ready')
  expect(world.directory().deletedApplications.map(({ id }) => id)).toEqual([made?.id])
})

/** Customer Engagement on the application that the run for Sales registered. */
async function secondRun(region: string) {
  const world = createWorld()
  const person = await signIn(world)
  await openPage(person).pressAll()
  const id = world.directory().applications[0]?.id ?? ''
  const page = openPage(person, { product: 'engagement', region, choices: { secretDescription: 'Second' } })
  await page.press('sign-in')
  await page.press('register-app', { kind: 'use-application', objectId: id })
  await page.pressAll()
  return { world, person, page }
}

test.each([
  ['us', ['https://api.unified.to/oauth/code']],
  ['eu', ['https://api.unified.to/oauth/code']],
])(
  'a second run (%s) on the same application goes without harm to the first',
  async (region, redirectUris) => {
    const { world, page } = await secondRun(region)
    const { facts } = page.engine.state()
    if (!facts.application) throw new Error('nothing was adopted')
    const uriGoes = removalOf(facts, facts.application, page.run).goes.some(
      ({ kind }) => kind === 'redirect-uri',
    )
    expect(uriGoes).toBe(region === 'eu')
    await page.press('remove-run')
    expect(page.status('remove-run')).toMatchObject({ kind: 'done', how: 'made' })
    const [application] = world.directory().applications
    expect(application).toMatchObject({ tags: [MARKER], web: { redirectUris } })
    expect(application?.passwordCredentials.map(({ displayName }) => displayName)).toEqual(['Unified.to'])
  },
)

test('the run that registered the application names the other run that ends with it', async () => {
  const { person } = await secondRun('us')
  const first = openPage(person)
  await first.press('sign-in')
  const { facts } = first.engine.state()
  if (!facts.application) throw new Error('nothing was found')
  const { goes } = removalOf(facts, facts.application, first.run)
  expect(goes.at(-1)).toEqual({ kind: 'other-run', tag: 'unified-to-dynamics-365-engagement-us' })
})

test('regions whose ids share a prefix are separate runs', () => {
  const run = runOf()
  const application = { uniqueName: 'unified-to-dynamics-365-sales-us-gov' } as Application
  expect(madeHere(application, run)).toBe(false)
  expect(madeHere({ ...application, uniqueName: `${MARKER}-1a2b3c4d` }, run)).toBe(true)
})
