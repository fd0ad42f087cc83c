import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import type { News, RoomLimits, Rooms } from '../contract'

export const A = 'a'.repeat(22)
export const B = 'b'.repeat(22)
export const C = 'c'.repeat(22)

/** Short lives and few rooms, so that their ends can be seen. */
export const LIMITS: RoomLimits = { rooms: 2, lifeMs: 60_000, rememberedMs: 180_000 }

export function message(seq: number, sealed = `sealed-${seq}`) {
  return { seq, sealed }
}

/** What a listener is told, as numbers and ends. */
export function listen(rooms: Rooms, room: string) {
  const heard: (number | 'over')[] = []
  const leave = rooms.follow(room, (news: News) =>
    heard.push(news.kind === 'over' ? 'over' : news.message.seq),
  )
  return { heard, leave }
}

/** What every kind of rooms does, no matter who keeps them. */
export function roomsSuite(open: (limits: RoomLimits) => Promise<Rooms>): void {
  let opened: Rooms[] = []

  async function make(limits: Partial<RoomLimits> = {}): Promise<Rooms> {
    const rooms = await open({ ...LIMITS, ...limits })
    opened.push(rooms)
    return rooms
  }

  afterEach(async () => {
    for (const rooms of opened) await rooms.end()
    opened = []
  })

  test('who watches before the first message is told it, and every later one', async () => {
    const rooms = await make()
    const { heard } = listen(rooms, A)
    await rooms.put(A, message(1))
    await expect.poll(() => heard).toEqual([1])
    await rooms.put(A, message(2))
    await expect.poll(() => heard.at(-1)).toBe(2)
    expect(heard).toEqual([1, 2])
  })

  test('who comes later is told the latest message alone', async () => {
    const rooms = await make()
    await rooms.put(A, message(1))
    await rooms.put(A, message(2))
    const { heard } = listen(rooms, A)
    await expect.poll(() => heard).toEqual([2])
  })

  test('two watchers are told the same; one that left is told nothing', async () => {
    const rooms = await make()
    const [first, second, gone] = [listen(rooms, A), listen(rooms, A), listen(rooms, A)]
    await rooms.put(A, message(1))
    await expect.poll(() => [first.heard, second.heard, gone.heard]).toEqual([[1], [1], [1]])
    gone.leave()
    await rooms.put(A, message(2))
    await expect.poll(() => [first.heard.at(-1), second.heard.at(-1)]).toEqual([2, 2])
    expect(gone.heard).toEqual([1])
  })

  test('a room tells nothing of another one', async () => {
    const rooms = await make()
    const { heard } = listen(rooms, B)
    await rooms.put(A, message(1))
    await rooms.put(B, message(5))
    await expect.poll(() => heard).toEqual([5])
  })

  test('an older message, or the same once more, takes nothing away', async () => {
    const rooms = await make()
    expect(await rooms.put(A, message(5))).toBe('kept')
    expect(await rooms.put(A, message(4))).toBe('older')
    expect(await rooms.put(A, message(5, 'another'))).toBe('older')
    const { heard } = listen(rooms, A)
    await expect.poll(() => heard).toEqual([5])
  })

  test('numbers as large as milliseconds since the epoch keep their order', async () => {
    const rooms = await make()
    const now = Date.UTC(2090, 0, 1)
    expect(await rooms.put(A, message(now))).toBe('kept')
    expect(await rooms.put(A, message(now - 1))).toBe('older')
    expect(await rooms.put(A, message(now + 1))).toBe('kept')
  })

  test('messages that come at once leave the latest, in any order', async () => {
    const rooms = await make()
    const { heard } = listen(rooms, A)
    const numbers = Array.from({ length: 50 }, (_, index) => (index * 37) % 50)
    const taken = await Promise.all(numbers.map((seq) => rooms.put(A, message(seq))))
    expect(taken[numbers.indexOf(49)]).toBe('kept')
    await expect.poll(() => heard.at(-1)).toBe(49)
    expect(heard).toEqual(heard.toSorted((one, other) => Number(one) - Number(other)))
  })

  test('a closed room says so to who watches and who comes later, and cannot be opened again', async () => {
    const rooms = await make()
    const { heard } = listen(rooms, A)
    await rooms.put(A, message(1))
    await expect.poll(() => heard).toEqual([1])
    await rooms.close(A)
    await expect.poll(() => heard).toEqual([1, 'over'])
    const later = listen(rooms, A)
    await expect.poll(() => later.heard).toEqual(['over'])
    expect(await rooms.put(A, message(9))).toBe('over')
  })

  test('a room that was never opened can be closed, and opens afterwards', async () => {
    const rooms = await make()
    await rooms.close(A)
    expect(await rooms.put(A, message(1))).toBe('kept')
  })

  test('however often it is written to, a room ends when its time is up', async () => {
    const rooms = await make({ lifeMs: 300, rememberedMs: 5_000 })
    const begun = Date.now()
    let taken = await rooms.put(A, message(1))
    for (let seq = 2; taken === 'kept' && seq < 100; seq += 1) {
      await pause(20)
      taken = await rooms.put(A, message(seq))
    }
    expect(taken).toBe('over')
    expect(Date.now() - begun).toBeGreaterThanOrEqual(290)
    const { heard } = listen(rooms, A)
    await expect.poll(() => heard).toEqual(['over'])
  })

  test('where there are as many rooms as may be, the one longest without a message goes', async () => {
    const rooms = await make({ rooms: 2 })
    await rooms.put(A, message(1))
    await pause(5)
    await rooms.put(B, message(1))
    await pause(5)
    await rooms.put(A, message(2))
    await pause(5)
    expect(await rooms.put(C, message(1))).toBe('kept')
    const [a, b, c] = [listen(rooms, A), listen(rooms, B), listen(rooms, C)]
    await expect.poll(() => [a.heard, c.heard]).toEqual([[2], [1]])
    expect(b.heard).toEqual([])
    // Its page writes again at the next sign of life, to those who wait.
    a.leave()
    c.leave()
    expect(await rooms.put(B, message(2))).toBe('kept')
    await expect.poll(() => b.heard).toEqual([2])
  })
}
