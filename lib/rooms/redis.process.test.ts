import { createClient } from '@redis/client'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod'
import type { Rooms } from './contract'
import { openRoomsInRedis } from './redis'
import { type RedisServer, startRedis } from './testing/redis-server'
import { A, LIMITS, listen, message, roomsSuite } from './testing/rooms-suite'

let redis: RedisServer
beforeAll(async () => {
  redis = await startRedis()
})
afterAll(() => redis.kill())
beforeEach(() => ask('FLUSHALL'))

/** Asks Redis itself. */
async function ask(...command: string[]): Promise<unknown> {
  const client = createClient({ url: redis.url })
  await client.connect()
  try {
    return await client.sendCommand(command)
  } finally {
    client.destroy()
  }
}

async function keys(): Promise<string[]> {
  return z
    .array(z.string())
    .parse(await ask('KEYS', '*'))
    .toSorted()
}

/** Tries until the connection is back. */
async function takes(rooms: Rooms, seq: number): Promise<void> {
  const put = () => rooms.put(A, message(seq)).catch(() => null)
  await expect.poll(put).toBe('kept')
}

describe('like rooms in the process', () => {
  roomsSuite(async (limits) => openRoomsInRedis({ url: redis.url, limits }))
})

describe('over several instances', () => {
  let instances: Rooms[] = []
  const instance = (onOutage?: (out: boolean) => void) => {
    const rooms = openRoomsInRedis({ url: redis.url, limits: LIMITS, ...(onOutage ? { onOutage } : {}) })
    instances.push(rooms)
    return rooms
  }
  afterEach(async () => {
    for (const rooms of instances) await rooms.end()
    instances = []
  })

  test('what one takes, the other tells; the order holds over both', async () => {
    const [one, other] = [instance(), instance()]
    const { heard } = listen(other, A)
    await one.put(A, message(1))
    await expect.poll(() => heard).toEqual([1])
    expect(await other.put(A, message(1))).toBe('older')
    expect(await other.put(A, message(2))).toBe('kept')
    expect(await one.put(A, message(1))).toBe('older')
    await expect.poll(() => heard).toEqual([1, 2])
    await one.close(A)
    expect(await other.put(A, message(3))).toBe('over')
    await expect.poll(() => heard).toEqual([1, 2, 'over'])
  })

  test('an instance that ends takes no message with it', async () => {
    const [one, other] = [instance(), instance()]
    await one.put(A, message(1))
    await one.end()
    const { heard } = listen(other, A)
    await expect.poll(() => heard).toEqual([1])
  })

  test('while Redis is away nothing is taken and no one is sent away; when it is back the latest is told', async () => {
    const outages: boolean[] = []
    const rooms = instance((out) => outages.push(out))
    const { heard } = listen(rooms, A)
    await rooms.put(A, message(1))
    await expect.poll(() => heard).toEqual([1])
    await redis.kill()
    await expect(rooms.put(A, message(2))).rejects.toMatchObject({ name: 'RoomsUnreachable' })
    await redis.start()
    // Another instance may be back first: what it takes is read.
    await takes(instance(), 3)
    await expect.poll(() => heard.at(-1)).toBe(3)
    // The news may be back before the commands are.
    await expect.poll(() => outages).toEqual([true, false])
    await takes(rooms, 4)
    await expect.poll(() => heard.at(-1)).toBe(4)
  })
})

test('what came while the subscription was refused is read as soon as there is one', async () => {
  await ask('ACL', 'SETUSER', 'default', '-subscribe')
  const outages: boolean[] = []
  const rooms = openRoomsInRedis({ url: redis.url, limits: LIMITS, onOutage: (out) => outages.push(out) })
  try {
    const { heard } = listen(rooms, A)
    await expect.poll(() => outages).toEqual([true])
    expect(await rooms.put(A, message(1))).toBe('kept')
    await ask('ACL', 'SETUSER', 'default', '+subscribe')
    await expect.poll(() => heard).toEqual([1])
  } finally {
    await ask('ACL', 'SETUSER', 'default', '+subscribe')
    await rooms.end()
  }
})

test('a Redis that hangs counts as away until it answers again', async () => {
  const outages: boolean[] = []
  const rooms = openRoomsInRedis({ url: redis.url, limits: LIMITS, onOutage: (out) => outages.push(out) })
  await rooms.put(A, message(1))
  redis.hang()
  try {
    for (const seq of [2, 3])
      await expect(rooms.put(A, message(seq))).rejects.toMatchObject({ name: 'RoomsUnreachable' })
    expect(outages).toEqual([true])
  } finally {
    redis.wake()
  }
  await takes(rooms, 4)
  await expect.poll(() => outages.at(-1)).toBe(false)
  await rooms.end()
})

test('every key has an end, and the message goes with the room', async () => {
  const rooms = openRoomsInRedis({ url: redis.url, limits: LIMITS })
  await rooms.put(A, message(1, 'ciphertext'))
  expect(await keys()).toEqual([`onboarding:room:${A}`, `onboarding:room:${A}:message`, 'onboarding:rooms'])
  for (const key of await keys()) {
    const left = await ask('PTTL', key)
    expect(left, key).toBeGreaterThan(0)
    expect(left, key).toBeLessThanOrEqual(key.endsWith(':message') ? LIMITS.lifeMs : LIMITS.rememberedMs)
  }
  await rooms.close(A)
  expect(await keys()).toEqual([`onboarding:room:${A}`, 'onboarding:rooms'])
  await rooms.end()
})

test('rooms that are closed again and again take no more place than the most rooms', async () => {
  const rooms = openRoomsInRedis({ url: redis.url, limits: { ...LIMITS, rooms: 2 } })
  for (let count = 0; count < 6; count += 1) {
    const room = `${count}`.padStart(22, 'c')
    expect(await rooms.put(room, message(1))).toBe('kept')
    await rooms.close(room)
  }
  const known = (await keys()).filter((key) => key.startsWith('onboarding:room:'))
  expect(known).toHaveLength(2)
  await rooms.end()
})

test('without Redis a message is refused soon, and the process goes on', async () => {
  const rooms = openRoomsInRedis({ url: 'redis://127.0.0.1:1', limits: LIMITS })
  const { heard } = listen(rooms, A)
  await expect(rooms.put(A, message(1))).rejects.toMatchObject({ name: 'RoomsUnreachable' })
  expect(heard).toEqual([])
  await rooms.end()
})
