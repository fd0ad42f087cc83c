import { expect, test } from 'vitest'
import { z } from 'zod'
import { openPage, passTime } from '../testing/page'
import { createWorld, signIn } from '../testing/world'

const MARKER = 'unified-to-dynamics-365-sales-us'
const REDIRECT = 'https://api.unified.to/oauth/code'
const EXCHANGE = '00000002-0000-0ff1-ce00-000000000000'
const text = z.string()

/** A page just before the step, and two other applications with the same name. */
async function atSameName() {
  const world = createWorld('same-name')
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  await page.press('register-app')
  const [first, second] = world.directory().applications
  if (!first || !second) throw new Error('the seed has two applications')
  return { world, page, first, second }
}

test('applications with the same name are shown and not changed', async () => {
  const { world, page, first, second } = await atSameName()
  expect(page.problem('register-app')).toMatchObject({
    kind: 'same-name',
    nameSakes: [first, second].map((app) => ({
      objectId: app.id,
      appId: app.appId,
      displayName: 'Adatum Practice',
      createdAt: expect.stringMatching(/^2024-/),
      audience: app.signInAudience,
      redirectUris: app.web.redirectUris,
      secrets: 0,
    })),
  })
  expect(world.journal().every(({ path }) => path.endsWith('/$batch'))).toBe(true)
})

test('of an application with the same name the redirect URIs of every platform are shown', async () => {
  const { world, page, first } = await atSameName()
  const spa = { redirectUris: ['https://other.example/spa'] }
  await world.ask('ada', `PATCH /applications/${first.id}`, { spa })
  await page.press('register-app')
  const redirectUris = [...first.web.redirectUris, ...spa.redirectUris]
  expect(page.problem('register-app')).toMatchObject({ nameSakes: [{ redirectUris }, {}] })
})

test('“use this one” completes the chosen application and leaves the other unchanged', async () => {
  const { world, page, first, second } = await atSameName()
  await page.press('register-app', { kind: 'use-application', objectId: second.id })
  expect(page.status('register-app')).toMatchObject({ kind: 'done', how: 'made' })
  await page.pressAll()
  const { applications } = world.directory()
  expect(applications.find(({ id }) => id === first.id)).toEqual(first)
  expect(applications).toHaveLength(2)
  expect(applications.find(({ id }) => id === second.id)).toMatchObject({
    signInAudience: 'AzureADandPersonalMicrosoftAccount',
    web: { redirectUris: [...second.web.redirectUris, REDIRECT] },
    tags: [...second.tags, MARKER, `${MARKER}-uri`],
    passwordCredentials: [{ displayName: 'Unified.to' }],
  })
  const again = openPage(await signIn(world, 'carl'))
  await again.pressAll()
  expect(again.status('create-secret')).toEqual({ kind: 'done', how: 'found' })
})

test('“make a new one” registers another application next to them', async () => {
  const { world, page, first, second } = await atSameName()
  await page.press('register-app', { kind: 'new-application' })
  await page.pressAll()
  const { applications } = world.directory()
  expect(applications.filter(({ id }) => [first.id, second.id].includes(id))).toEqual([first, second])
  expect(applications.map(({ uniqueName }) => uniqueName)).toContain(MARKER)
  expect(page.status('create-secret').kind).toBe('done')
})

test('a chosen application that no longer exists is not adopted', async () => {
  const { world, page, second } = await atSameName()
  await world.ask('ada', `DELETE /applications/${second.id}`)
  await page.press('register-app', { kind: 'use-application', objectId: second.id })
  expect(page.problem('register-app')?.kind).toBe('same-name')
})

test('an adopted application keeps its redirect URIs, permissions, tags and secrets', async () => {
  const world = createWorld()
  const permission = { id: '11111111-2222-4333-8444-555555555555', type: 'Role' }
  const made = await world.ask('ada', 'POST /applications', {
    displayName: 'Contoso Practice',
    signInAudience: 'AzureADMultipleOrgs',
    tags: ['payroll'],
    web: { redirectUris: ['https://payroll.example/a', 'https://payroll.example/b'] },
    requiredResourceAccess: [{ resourceAppId: EXCHANGE, resourceAccess: [permission] }],
  })
  const id = text.parse(made['id'])
  await world.ask('ada', `POST /applications/${id}/addPassword`, {
    passwordCredential: { displayName: 'payroll' },
  })
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  await page.press('register-app', { kind: 'use-application', objectId: id })
  await page.pressAll()
  const [app] = world.directory().applications
  expect(app?.tags).toEqual(['payroll', MARKER, `${MARKER}-uri`])
  expect(app?.uniqueName).toBeNull()
  expect(app?.web.redirectUris).toEqual(['https://payroll.example/a', 'https://payroll.example/b', REDIRECT])
  expect(app?.requiredResourceAccess).toHaveLength(3)
  expect(app?.requiredResourceAccess).toContainEqual({
    resourceAppId: EXCHANGE,
    resourceAccess: [permission],
  })
  expect(app?.passwordCredentials.map(({ displayName }) => displayName).sort()).toEqual([
    'Unified.to',
    'payroll',
  ])
})

/** A page that found the deleted application of an earlier run. */
async function atDeleted() {
  const world = createWorld('deleted-name')
  const person = await signIn(world)
  const page = openPage(person)
  await page.press('sign-in')
  await page.press('register-app')
  const [deleted] = world.directory().deletedApplications
  if (!deleted) throw new Error('the seed has a deleted application')
  return { world, page, deleted, person }
}

test('a deleted application that holds the key is shown', async () => {
  const { page, deleted } = await atDeleted()
  expect(page.problem('register-app')).toMatchObject({
    kind: 'held-by-deleted',
    objectId: deleted.id,
    displayName: 'Tailspin Practice',
    deletedAt: expect.stringMatching(/Z$/),
  })
})

test('the deleted application can be restored, and the run continues with it', async () => {
  const { world, page, deleted } = await atDeleted()
  await page.press('register-app', { kind: 'restore-application', objectId: deleted.id })
  await page.pressAll()
  const { applications, deletedApplications } = world.directory()
  expect(applications.map(({ id }) => id)).toEqual([deleted.id])
  expect(deletedApplications).toEqual([])
  expect(page.status('create-secret').kind).toBe('done')
})

test('the deleted application can be deleted permanently, which frees the key', async () => {
  const { world, page, deleted } = await atDeleted()
  await page.press('register-app', { kind: 'purge-application', objectId: deleted.id })
  await page.pressAll()
  const { applications, deletedApplications } = world.directory()
  expect(applications.map(({ uniqueName }) => uniqueName)).toEqual([MARKER])
  expect(applications[0]?.id).not.toBe(deleted.id)
  expect(deletedApplications).toEqual([])
})

test('an application with another key can be created and is found again by its tag', async () => {
  const { world, page, person, deleted } = await atDeleted()
  await page.press('register-app', { kind: 'other-key' })
  await page.pressAll()
  const { applications, deletedApplications } = world.directory()
  expect(applications).toHaveLength(1)
  expect(applications[0]?.uniqueName).toMatch(new RegExp(`^${MARKER}-[a-z0-9]+$`))
  expect(deletedApplications.map(({ id }) => id)).toEqual([deleted.id])
  const again = openPage(person)
  await again.pressAll()
  expect(again.status('register-app')).toEqual({ kind: 'done', how: 'found' })
  expect(world.directory().applications).toHaveLength(1)
})

/** A run with another key that was later undone. */
async function undoneUnderAnotherKey() {
  const scene = await atDeleted()
  const { page, world } = scene
  await page.press('register-app', { kind: 'other-key' })
  await page.pressAll()
  await page.save()
  passTime(60_000)
  await page.press('remove-run')
  expect(page.status('remove-run').kind).toBe('done')
  await page.press('register-app')
  const second = world.directory().deletedApplications.find(({ id }) => id !== scene.deleted.id)
  if (!second) throw new Error('the second application was not deleted')
  expect(page.problem('register-app')).toMatchObject({ kind: 'held-by-deleted', objectId: second.id })
  return { ...scene, second }
}

test('after an undo another key works a second time', async () => {
  const { world, page, second } = await undoneUnderAnotherKey()
  const waited = page.pauses.length
  await page.press('register-app', { kind: 'other-key' })
  expect(page.status('register-app')).toMatchObject({ kind: 'done', how: 'made' })
  expect(page.pauses).toHaveLength(waited)
  expect(world.directory().applications.map(({ uniqueName }) => uniqueName)).toEqual([
    `${MARKER}-${second.id.slice(0, 8)}`,
  ])
  expect(world.directory().deletedApplications).toHaveLength(2)
})

test('of two deleted applications the later is deleted permanently and its key is used', async () => {
  const { world, page, deleted, second } = await undoneUnderAnotherKey()
  await page.press('register-app', { kind: 'purge-application', objectId: second.id })
  expect(page.status('register-app')).toMatchObject({ kind: 'done', how: 'made' })
  const { applications, deletedApplications } = world.directory()
  expect(applications.map(({ uniqueName }) => uniqueName)).toEqual([second.uniqueName])
  expect(deletedApplications.map(({ id }) => id)).toEqual([deleted.id])
})

test('restoring and deleting the first one again keeps another key free', async () => {
  const { world, page, deleted } = await undoneUnderAnotherKey()
  await world.ask('ada', `POST /directory/deletedItems/${deleted.id}/restore`)
  passTime(60_000)
  await world.ask('ada', `DELETE /applications/${deleted.id}`)
  await page.press('register-app')
  expect(page.problem('register-app')).toMatchObject({ kind: 'held-by-deleted', objectId: deleted.id })
  await page.press('register-app', { kind: 'other-key' })
  expect(page.status('register-app')).toMatchObject({ kind: 'done', how: 'made' })
})

test('a deleted application with the key is found among hundreds of others', async () => {
  const world = createWorld()
  const person = await signIn(world)
  const first = openPage(person)
  await first.pressAll()
  for (let n = 0; n < 120; n++) {
    const made = await world.ask('ada', 'POST /applications', { displayName: `Old ${n}` })
    await world.ask('ada', `DELETE /applications/${text.parse(made['id'])}`)
  }
  const holder = world.directory().applications[0]?.id
  await world.ask('ada', `DELETE /applications/${holder}`)
  const page = openPage(person)
  await page.pressAll()
  expect(page.problem('register-app')).toMatchObject({ kind: 'held-by-deleted', objectId: holder })
})
