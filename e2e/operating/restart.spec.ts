import { expect, test } from 'playwright/test'
import { startRedis } from '../../lib/rooms/testing/redis-server'
import { packageFolder } from '../../scripts/lib/package.mjs'
import { startInstance } from './instance'
import { startLoad } from './load'
import { startProxy } from './proxy'

const DELAY_S = 2

test('two instances are restarted one after the other under load: no request is lost, every watcher reads on', async () => {
  test.setTimeout(180_000)
  const redis = await startRedis()
  const variables = { REDIS_URL: redis.url, SHUTDOWN_DELAY_SECONDS: String(DELAY_S) }
  const start = (port?: number) =>
    startInstance({ folder: packageFolder, variables, ...(port === undefined ? {} : { port }) })
  const instances = [await start(), await start()]
  const proxy = await startProxy(instances.map(({ origin }) => origin))
  const load = startLoad(proxy.origin)
  try {
    await expect
      .poll(() => load.watchers.every((watcher) => watcher.latest() > 0), { timeout: 20_000 })
      .toBe(true)
    for (const [index, instance] of instances.entries()) {
      const begin = Date.now()
      expect(await instance.stop()).toBe(0)
      expect(Date.now() - begin, 'it ends soon after the delay').toBeLessThan((DELAY_S + 8) * 1000)
      expect(instance.log().map(({ event }) => event)).toEqual(['started', 'stopping', 'stopped'])
      expect(instance.log().at(-1)).toMatchObject({ cut: 0 })
      instances[index] = await start(instance.port)
      await expect.poll(() => proxy.ready().length, { timeout: 20_000 }).toBe(2)
    }
    const before = load.watchers.map(({ latest }) => latest())
    await expect
      .poll(() => load.watchers.every(({ latest }, index) => latest() > (before[index] ?? 0)), {
        timeout: 20_000,
      })
      .toBe(true)
  } finally {
    await load.stop()
    await proxy.stop()
    await Promise.all(instances.map(({ stop }) => stop()))
    await redis.kill()
  }
  const answers = load.answers()
  test.info().annotations.push({ type: 'answers', description: JSON.stringify(answers) })
  expect(Object.keys(answers).sort(), JSON.stringify(answers)).toEqual(['GET 200', 'POST 204'])
  expect(answers['GET 200']).toBeGreaterThan(100)
  expect(answers['POST 204']).toBeGreaterThan(10)
  // Each watcher was on one of the two, so each came back at least once.
  expect(load.watchers.filter((watcher) => watcher.streams() < 2)).toEqual([])
  expect(load.watchers.map(({ refused }) => refused())).toEqual(load.watchers.map(() => 0))
})
