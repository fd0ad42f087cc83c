import { beforeEach, expect, test, vi } from 'vitest'
import * as z from 'zod'
import { openPage, passTime } from '../testing/page'
import { createWorld, network, signIn } from '../testing/world'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.UTC(2030, 5, 15, 12) })
})

const batch = z.object({ requests: z.array(z.object({ id: z.string(), url: z.string() })) })

const RESTORE = 'POST /v1.0/directory/deletedItems/*/restore'
const PURGE = 'DELETE /v1.0/directory/deletedItems/*'

/** A page that asks what to do with the deleted application of an earlier run. */
async function atDeleted(fetch = network) {
  const world = createWorld('deleted-name')
  const page = openPage(await signIn(world), { fetch })
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

test('two later reads from before the restoration do not make it gone, nor a secret that waits to be saved', async () => {
  let stale = 0
  let listed: object = {}
  /** The next batches are answered by a replica that the restoration has not reached. */
  const behind: typeof fetch = async (input, init) => {
    const answer = await network(input, init)
    if (stale === 0 || !String(input).endsWith('/$batch')) return answer
    stale -= 1
    const { requests } = batch.parse(JSON.parse(String(init?.body)))
    const before = (url: string) => {
      if (url.startsWith('/directory/deletedItems')) return { status: 200, body: { value: [listed] } }
      if (url.startsWith('/applications?')) return { status: 200, body: { value: [] } }
      return { status: 404, body: { error: { code: 'Request_ResourceNotFound', message: '' } } }
    }
    return Response.json({ responses: requests.map(({ id, url }) => ({ id, ...before(url) })) })
  }
  const { page, deleted, restore } = await atDeleted(behind)
  // With the time as Microsoft told it: the directory writes it otherwise.
  listed = { ...deleted, deletedDateTime: page.engine.state().facts.deleted?.deletedAt }
  await page.press('register-app', restore)
  await page.press('add-permissions')
  await page.press('grant-consent')
  await page.press('create-secret', { kind: 'new-secret', remove: [] })
  const { newSecret } = page.engine.state().facts
  expect(newSecret).toBeDefined()
  stale = 2
  await page.press('check-everything')
  expect(stale, 'both reads were stale').toBe(0)
  expect(page.engine.state().facts).toMatchObject({ application: { objectId: deleted.id }, newSecret })
  expect(page.box.holds()).toBe(true)
})

test('a change to an application that was restored just now waits for its copies', async () => {
  const { world, page, deleted, restore } = await atDeleted()
  await page.press('register-app', restore)
  world.fault({ on: `PATCH /v1.0/applications/${deleted.id}`, do: { status: 404 } })
  await page.press('add-permissions', { kind: 'list-anyway' })
  expect(page.pauses).toEqual([2])
  expect(page.status('add-permissions').kind).toBe('done')
})
