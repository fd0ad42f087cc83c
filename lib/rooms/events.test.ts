import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Tell } from './contract'
import { eventsOf } from './events'
import { reader } from './testing/reader'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function opened({ after = -1 } = {}) {
  const onEnd = vi.fn()
  const leave = vi.fn()
  let tell: Tell = () => undefined
  const stream = eventsOf({
    after,
    onEnd,
    follow: (listener) => {
      tell = listener
      return leave
    },
  })
  const send = (seq: number) => tell({ kind: 'message', message: { seq, sealed: `sealed-${seq}` } })
  return { ...reader(stream), send, over: () => tell({ kind: 'over' }), onEnd, leave }
}

test('a message goes out with its number, once', async () => {
  const { send, step, read } = opened()
  await step()
  expect(read.text).toBe('retry: 2000\n\n')
  send(7)
  send(7)
  send(6)
  await step()
  expect(read.text).toBe('retry: 2000\n\nid: 7\ndata: sealed-7\n\n')
})

test('who comes back with a number is told only what came after it', async () => {
  const { send, step, messages } = opened({ after: 7 })
  await step()
  send(7)
  send(8)
  await step()
  expect(messages()).toEqual(['sealed-8'])
})

test('for who does not read, the latest message alone is kept', async () => {
  const { send, follow, messages, over } = opened()
  for (let seq = 1; seq <= 100_000; seq += 1) send(seq)
  over()
  await follow()
  expect(messages()).toEqual(['sealed-100000'])
})

test('the end comes after the last message, and ends the stream', async () => {
  const { send, over, follow, read, leave, onEnd } = opened()
  send(1)
  over()
  await follow()
  expect(read.text).toMatch(/data: sealed-1\n\nevent: over\ndata:\n\n$/)
  expect([leave, onEnd].map((called) => called.mock.calls.length)).toEqual([1, 1])
})

test('a sign that the connection lives comes every 20 seconds', async () => {
  const { step, read } = opened()
  await step()
  for (let beats = 0; beats < 5; beats += 1) {
    vi.advanceTimersByTime(20_000)
    await step()
  }
  expect(read.text.slice('retry: 2000\n\n'.length)).toBe(':\n\n'.repeat(5))
})

test('who has read nothing for a minute is gone', () => {
  const { onEnd, leave } = opened()
  vi.advanceTimersByTime(40_000)
  expect(onEnd).not.toHaveBeenCalled()
  vi.advanceTimersByTime(20_000)
  expect([leave, onEnd].map((called) => called.mock.calls.length)).toEqual([1, 1])
})

test('who leaves is not told any more, and leaves one time', async () => {
  const { step, cancel, onEnd, leave } = opened()
  await step()
  await cancel()
  vi.advanceTimersByTime(10 * 60 * 60_000)
  expect([leave, onEnd].map((called) => called.mock.calls.length)).toEqual([1, 1])
})

test('after an hour the watcher has to come back', async () => {
  const { follow, read, onEnd } = opened()
  const reading = follow()
  await vi.advanceTimersByTimeAsync(60 * 60_000)
  await reading
  expect(read.ended).toBe(true)
  expect(onEnd).toHaveBeenCalledOnce()
})
