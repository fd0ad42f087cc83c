import { beforeEach, expect, test, vi } from 'vitest'
import { openPage, passTime } from '../testing/page'
import { createWorld, signIn } from '../testing/world'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 5, 15, 12) })
})

const RESTORE = 'POST /v1.0/directory/deletedItems/*/restore'
const PURGE = 'DELETE /v1.0/directory/deletedItems/*'

/** A page that asks what to do with the deleted application of an earlier run. */
async function atDeleted() {
  const world = createWorld('deleted-name')
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  await page.press('register-app')
  const [deleted] = world.directory().deletedApplications
  if (!deleted) throw new Error('the seed has a deleted application')
  const restore = { kind: 'restore-application', objectId: deleted.id } as const
  const purge = { kind: 'purge-application', objectId: deleted.id } as const
  const sent = (method: string) =>
    world.journal().filter((call) => call.method === method && call.path.includes('deletedItems')).length
  return { world, page, deleted, restore, purge, sent }
}

test.each([1, 5, 20])(
  'after %i reads that do not show it yet, a restored application goes on',
  async (stale) => {
    const { world, page, deleted, restore, sent } = await atDeleted()
    world.fault({ on: RESTORE, do: { stale } })
    await page.press('register-app', restore)
    expect(page.status('register-app')).toMatchObject({ kind: 'done', how: 'made' })
    expect(page.pauses.length).toBeGreaterThan(0)
    await page.pressAll()
    expect(page.status('create-secret').kind).toBe('done')
    expect(world.directory().applications.map(({ id }) => id)).toEqual([deleted.id])
    expect(sent('POST')).toBe(1)
  },
)

test('a restored application that was deleted again is restored again', async () => {
  const { world, page, deleted, restore } = await atDeleted()
  await page.press('register-app', restore)
  passTime(60_000)
  await page.press('remove-run')
  await page.press('register-app')
  expect(page.problem('register-app')?.kind).toBe('held-by-deleted')
  await page.press('register-app', restore)
  expect(page.status('register-app').kind).toBe('done')
  expect(world.directory().applications.map(({ id }) => id)).toEqual([deleted.id])
})

test('what was deleted permanently is not deleted a second time because a list still shows it', async () => {
  const { world, page, purge, sent } = await atDeleted()
  world.fault([
    { on: PURGE, do: { stale: 5 } },
    { on: 'POST /v1.0/applications', do: { status: 429, retryAfter: 1 } },
  ])
  await page.press('register-app', purge)
  expect(page.status('register-app')).toMatchObject({ kind: 'done', how: 'made' })
  expect(world.directory().applications).toHaveLength(1)
  expect(sent('DELETE')).toBe(1)
})

test('a change to an application that was restored just now waits for its copies', async () => {
  const { world, page, deleted, restore } = await atDeleted()
  await page.press('register-app', restore)
  world.fault({ on: `PATCH /v1.0/applications/${deleted.id}`, do: { status: 404 } })
  await page.press('add-permissions', { kind: 'list-anyway' })
  expect(page.pauses).toEqual([2])
  expect(page.status('add-permissions').kind).toBe('done')
})
