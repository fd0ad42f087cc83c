import { beforeEach, expect, test, vi } from 'vitest'
import { openPage } from './testing/page'
import { createWorld, signIn } from './testing/world'

const STEPS = ['register-app', 'add-permissions', 'grant-consent', 'create-secret'] as const

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 5, 15, 12) })
})
function expectOneOfEach(world: ReturnType<typeof createWorld>): void {
  const { applications, servicePrincipals, oauth2PermissionGrants } = world.directory()
  expect(applications.map((app) => app.passwordCredentials.length)).toEqual([1])
  const own = servicePrincipals.filter(({ appId }) => appId === applications[0]?.appId)
  expect(own).toHaveLength(1)
  expect(oauth2PermissionGrants.filter(({ clientId }) => clientId === own[0]?.id)).toHaveLength(2)
}

test('slow-copy: new objects take 20 seconds to appear, and one press per step is enough', async () => {
  const world = createWorld('slow-copy')
  const page = openPage(await signIn(world))
  const began = Date.now()
  await page.pressAll()
  for (const id of STEPS) expect(page.status(id).kind).toBe('done')
  expect(page.pauses.length).toBeGreaterThan(0)
  expect(Date.now() - began).toBeLessThan(120_000)
  expectOneOfEach(world)
})

test.each([1, 2, 3, 5, 8])('every replica is %i calls behind: nothing is created twice', async (calls) => {
  const world = createWorld()
  world.change({ replication: { calls } })
  const page = openPage(await signIn(world))
  await page.pressAll()
  for (const id of STEPS) expect(page.status(id).kind).toBe('done')
  expectOneOfEach(world)
})

test.each([5, 30])('every replica is %i seconds behind: nothing is created twice', async (seconds) => {
  const world = createWorld()
  world.change({ replication: { seconds } })
  const page = openPage(await signIn(world))
  await page.pressAll()
  for (const id of STEPS) expect(page.status(id).kind).toBe('done')
  expectOneOfEach(world)
})

test.each([60, 150])(
  'a copy that takes %i seconds: the page stops, and further presses continue from there',
  async (seconds) => {
    const world = createWorld()
    world.change({ replication: { seconds } })
    const page = openPage(await signIn(world))
    for (const id of ['sign-in', ...STEPS] as const) {
      for (let press = 0; press < 4 && page.status(id).kind !== 'done'; press += 1) await page.press(id)
      expect([id, page.status(id).kind]).toEqual([id, 'done'])
    }
    expectOneOfEach(world)
  },
)

test('a page reloaded after every step still finds its new objects', async () => {
  const world = createWorld()
  const person = await signIn(world)
  world.change({ replication: { seconds: 20 } })
  for (const last of STEPS) {
    const page = openPage(person)
    for (const id of ['sign-in', ...STEPS.slice(0, STEPS.indexOf(last) + 1)] as const) {
      if (page.status(id).kind !== 'done') await page.press(id)
      expect([id, page.status(id).kind]).toEqual([id, 'done'])
    }
  }
  expectOneOfEach(world)
})

test('an application that Microsoft is still copying is waited for, then removed', async () => {
  const world = createWorld()
  world.change({ replication: { seconds: 20 } })
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  await page.press('register-app')
  const before = page.pauses.length
  await page.press('remove-run')
  expect(page.status('remove-run')).toMatchObject({ kind: 'done', how: 'made' })
  expect(page.pauses.length).toBeGreaterThan(before)
  expect(world.directory().applications).toEqual([])
  expect(world.directory().deletedApplications).toHaveLength(1)
})
