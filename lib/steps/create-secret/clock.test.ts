import { beforeEach, expect, test, vi } from 'vitest'
import { openPage } from '../testing/page'
import { createWorld, signIn } from '../testing/world'

const MINUTE = 60_000
const DAY = 1_440 * MINUTE
const NOW = Date.UTC(2026, 2, 15, 12)

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: NOW })
})
/** A secret created by a browser whose clock differs from Microsoft's by `ahead` milliseconds. */
async function made(
  ahead: number,
  secretDays: number | null = null,
  secretLifeFrom: 'start' | 'now' = 'start',
) {
  const world = createWorld()
  world.change({ secretLifeFrom, clockAheadSeconds: -ahead / 1000, policy: { secretDays } })
  // The issue time in Entra's tokens can be up to five minutes early.
  const page = openPage(await signIn(world), { clock: () => new Date(Date.now() - ahead - 5 * MINUTE) })
  await page.pressAll()
  const [secret] = world.directory().applications[0]?.passwordCredentials ?? []
  if (!secret) throw new Error('no secret was made')
  const start = Date.parse(secret.startDateTime)
  const end = Date.parse(secret.endDateTime)
  return { page, start, end, days: (end - start) / DAY, microsoft: NOW - ahead }
}

test.each([
  ['right', 0],
  ['three hours ahead', 180 * MINUTE],
  ['ten years ahead', 3_652 * DAY],
  ['three hours behind', -180 * MINUTE],
  ['ten years behind', -3_652 * DAY],
])('with a browser clock that is %s the secret is valid at once, and for 24 months', async (_, ahead) => {
  const { page, start, days, microsoft } = await made(ahead)
  expect(page.status('create-secret')).toMatchObject({ kind: 'done', how: 'made' })
  expect(start).toBeLessThanOrEqual(microsoft)
  expect(microsoft - start).toBeLessThanOrEqual(10 * MINUTE)
  expect(days).toBeGreaterThan(729)
  expect(days).toBeLessThan(732)
})

// Microsoft does not document from which moment a policy counts the lifetime.
test.each([
  ['start', 0],
  ['now', 0],
  ['start', 180 * MINUTE],
  ['now', 180 * MINUTE],
  ['start', -180 * MINUTE],
  ['now', -180 * MINUTE],
] as const)(
  'a policy of 730 days costs no half year (counted from %s, clock %i ms ahead)',
  async (from, ahead) => {
    const { page, days } = await made(ahead, 730, from)
    expect(Math.ceil(days)).toBe(730)
    expect(page.engine.state().facts.allowedLife).toEqual({ months: 24, days: 730 })
  },
)
