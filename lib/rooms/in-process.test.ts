import { expect, test, vi } from 'vitest'
import { createRoomsInProcess } from './in-process'
import { A, B, C, LIMITS, listen, message, roomsSuite } from './testing/rooms-suite'

roomsSuite(async (limits) => createRoomsInProcess(limits))

test('a room that is watched is not evicted; without another one there is no further room', async () => {
  const rooms = createRoomsInProcess({ ...LIMITS, rooms: 2 })
  await rooms.put(A, message(1))
  await rooms.put(B, message(1))
  const watched = listen(rooms, A)
  expect(await rooms.put(C, message(1))).toBe('kept')
  listen(rooms, C)
  expect(await rooms.put(B, message(2))).toBe('full')
  watched.leave()
  expect(await rooms.put(B, message(3))).toBe('kept')
  await rooms.end()
})

test('who watches a room is told its end when it comes, and later it is forgotten', async () => {
  vi.useFakeTimers()
  const rooms = createRoomsInProcess({ rooms: 9, lifeMs: 1_000, rememberedMs: 3_000 })
  await rooms.put(A, message(1))
  const { heard } = listen(rooms, A)
  vi.advanceTimersByTime(999)
  expect(heard).toEqual([1])
  vi.advanceTimersByTime(1)
  expect(heard).toEqual([1, 'over'])
  vi.advanceTimersByTime(2_000)
  expect(await rooms.put(A, message(2))).toBe('kept')
  vi.useRealTimers()
  await rooms.end()
})
