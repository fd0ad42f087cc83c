import { expect, test } from 'vitest'
import { openPage } from './testing/page'
import { createWorld, signIn } from './testing/world'

const DAY = 86_400_000

/** Runs in a company whose policy limits secrets to `secretDays` days. Returns the secret's lifetime in days. */
async function livedUnder(secretDays: number | null) {
  const world = createWorld()
  world.change({ policy: { secretDays } })
  const page = openPage(await signIn(world))
  await page.pressAll()
  const [secret] = world.directory().applications[0]?.passwordCredentials ?? []
  const days = (Date.parse(secret?.endDateTime ?? '') - Date.parse(secret?.startDateTime ?? '')) / DAY
  const months = page.engine.state().facts.allowedLife?.months
  return { page, world, months, days: Number.isNaN(days) ? null : Math.ceil(days) }
}

test.each([
  [null, 24],
  [800, 24],
  [731, 24],
  [730, 24],
  [729, 18],
  [600, 18],
  [540, 18],
  [365, 12],
  [364, 6],
  [180, 6],
  [90, 3],
  [30, 1],
])('where secrets may live %s days, the secret gets %s months', async (allowed, expected) => {
  const { page, months, days } = await livedUnder(allowed)
  expect(months).toBe(expected)
  expect(page.status('create-secret')).toMatchObject({ kind: 'done', how: 'made' })
  if (allowed !== null) expect(days).toBeLessThanOrEqual(allowed)
})

test('a policy shorter than every offered lifetime needs a person', async () => {
  const { page, world } = await livedUnder(7)
  expect(page.problem('create-secret')?.kind).toBe('secret-lifetime-refused')
  expect(page.box.holds()).toBe(false)
  expect(world.directory().applications[0]?.passwordCredentials).toEqual([])
})

test('short-secrets: the seed ends with a secret of 90 days', async () => {
  const world = createWorld('short-secrets')
  const page = openPage(await signIn(world))
  await page.pressAll()
  expect(page.engine.state().facts.allowedLife).toMatchObject({ months: 3, days: 90 })
})

test('no-secrets: everything else is done, and the refused secret has its own message', async () => {
  const world = createWorld('no-secrets')
  const page = openPage(await signIn(world))
  await page.pressAll()
  expect(page.status('grant-consent').kind).toBe('done')
  expect(page.problem('create-secret')?.kind).toBe('secrets-refused')
  world.change({ policy: { secretsAllowed: true } })
  await page.press('create-secret')
  expect(page.status('create-secret')).toMatchObject({ kind: 'done', how: 'made' })
})

test('no-multitenant: the registration is refused and nothing is left behind', async () => {
  const world = createWorld('no-multitenant')
  const page = openPage(await signIn(world))
  await page.pressAll()
  expect(page.problem('register-app')?.kind).toBe('multitenant-refused')
  expect(world.directory().applications).toEqual([])
})

test('large: a run needs as many calls as in a small company', async () => {
  const world = createWorld('large')
  const page = openPage(await signIn(world))
  await page.pressAll()
  expect(page.status('create-secret')).toMatchObject({ kind: 'done', how: 'made' })
  expect(world.journal()).toHaveLength(15)
})
