import { beforeEach, expect, test, vi } from 'vitest'
import { openPage, passTime } from './testing/page'
import { createWorld, signIn } from './testing/world'

const ADD = 'POST /v1.0/applications/*/addPassword'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 5, 15, 12) })
})
/** A page just before the secret step. */
async function beforeSecret() {
  const world = createWorld()
  const person = await signIn(world)
  const page = openPage(person)
  for (const id of ['sign-in', 'register-app', 'add-permissions', 'grant-consent'] as const)
    await page.press(id)
  world.clearJournal()
  const secrets = () => world.directory().applications[0]?.passwordCredentials ?? []
  const passwordCalls = () =>
    world.journal().flatMap(({ path }) => /(addPassword|removePassword)$/.exec(path)?.[1] ?? [])
  return { world, person, page, secrets, passwordCalls }
}

test.each([503, 504])(
  'a %i after the secret was created: the orphan is removed before the next one is created',
  async (status) => {
    const { world, page, secrets, passwordCalls } = await beforeSecret()
    world.fault({ on: ADD, do: { status, after: 'write' } })
    await page.press('create-secret')
    expect(page.status('create-secret')).toMatchObject({ kind: 'done', how: 'made' })
    expect(passwordCalls()).toEqual(['addPassword', 'removePassword', 'addPassword'])
    expect(secrets().map(({ hint }) => hint)).toEqual([page.box.reveal()?.slice(0, 3)])
  },
)

test('a connection that drops after the secret was created is handled the same way', async () => {
  const { world, page, secrets, passwordCalls } = await beforeSecret()
  world.fault({ on: ADD, do: { drop: 'after' } })
  await page.press('create-secret')
  expect(page.problem('create-secret')?.kind).toBe('offline')
  expect(secrets()).toHaveLength(1)
  passTime(5_000)
  await page.press('create-secret')
  expect(page.status('create-secret')).toMatchObject({ kind: 'done', how: 'made' })
  expect(passwordCalls()).toEqual(['addPassword', 'removePassword', 'addPassword'])
  expect(secrets().map(({ hint }) => hint)).toEqual([page.box.reveal()?.slice(0, 3)])
})

test('a page closed right after the secret was created: the secret is found, and one press replaces it', async () => {
  const { world, person, page, secrets } = await beforeSecret()
  world.fault({ on: ADD, do: { drop: 'after' } })
  await page.press('create-secret')
  const again = openPage(person)
  await again.press('sign-in')
  expect(again.status('create-secret')).toEqual({ kind: 'done', how: 'found' })
  expect(again.box.holds()).toBe(false)
  const [lost] = secrets()
  await again.press('create-secret', { kind: 'new-secret', remove: [lost?.keyId ?? ''] })
  expect(secrets().map(({ hint }) => hint)).toEqual([again.box.reveal()?.slice(0, 3)])
})

test('a created secret with an answer that is not from Graph is handled', async () => {
  const { world, page, secrets } = await beforeSecret()
  world.fault({ on: ADD, do: { drop: 'after' } })
  await page.press('create-secret')
  world.fault({ on: ADD, do: { body: '<html>Welcome to the hotel</html>' } })
  passTime(5_000)
  await page.press('create-secret')
  expect(page.problem('create-secret')?.kind).toBe('unreadable-answer')
  passTime(5_000)
  await page.press('create-secret')
  expect(page.status('create-secret')).toMatchObject({ kind: 'done', how: 'made' })
  expect(secrets().map(({ hint }) => hint)).toEqual([page.box.reveal()?.slice(0, 3)])
})
