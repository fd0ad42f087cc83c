import { expect, test } from '../test'

const HOUR = 3_600_000

test('a browser clock three hours ahead makes a secret that is valid at once', async ({
  guide,
  world,
  page,
}) => {
  await page.clock.install({ time: Date.now() + 3 * HOUR })
  await guide.arriveAt('create-secret')
  const before = Date.now()
  await guide.createSecret()
  const [secret] = (await world.directory()).applications[0]?.passwordCredentials ?? []
  const start = Date.parse(secret?.startDateTime ?? '')
  expect(start).toBeLessThanOrEqual(Date.now())
  expect(before - start).toBeLessThan(HOUR / 4)
  const months = new Date(secret?.endDateTime ?? '').getTime() - start
  expect(months).toBeGreaterThan(729 * 24 * HOUR)
})
