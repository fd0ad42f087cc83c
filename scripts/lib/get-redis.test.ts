import { expect, test } from 'vitest'
import { findRedis } from './get-redis.mjs'
import { Stop } from './stop.mjs'

const there = (place: string) => (path: string) => path === place

test('the Redis server is the one that the variable names, else the one on the PATH', () => {
  expect(findRedis({ REDIS_SERVER_PATH: '/opt/redis', PATH: '/bin' }, () => true)).toBe('/opt/redis')
  expect(findRedis({ PATH: '/a:/b' }, there('/b/redis-server'))).toBe('/b/redis-server')
  expect(findRedis({}, there('/usr/bin/redis-server'))).toBe('/usr/bin/redis-server')
})

test('where there is none, it is said how to get one', () => {
  expect(() => findRedis({ PATH: '/a' }, () => false)).toThrow(Stop)
  expect(() => findRedis({ PATH: '/a' }, () => false)).toThrow(/apt-get install redis-server/)
  expect(() => findRedis({ REDIS_SERVER_PATH: '/gone' }, () => false)).toThrow(/"\/gone"/)
})
