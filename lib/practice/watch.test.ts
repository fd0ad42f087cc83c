import { beforeEach, expect, test, vi } from 'vitest'
import type { Directory } from './answers'
import type { Answer } from './control-client'
import { watchDirectory } from './watch'

const empty: Directory = {
  tenantId: 'tenant',
  domain: 'practice.onmicrosoft.com',
  seed: 'fresh',
  displayName: 'Contoso',
  people: [],
  applications: [],
  deleted: [],
  principals: [],
  grants: [],
}
const withPrincipal = (name: string): Directory => ({
  ...empty,
  principals: [{ objectId: name, appId: name, name, ownerTenantId: '', createdAt: '', permissions: [] }],
})

let answers: Answer<Directory>[] = []
const read = vi.fn<() => Promise<Answer<Directory>>>()

beforeEach(() => {
  vi.useFakeTimers()
  answers = []
  read.mockReset()
  read.mockImplementation(async () => answers.shift() ?? { kind: 'answer', value: empty })
})
async function pass(ms: number): Promise<void> {
  await vi.advanceTimersByTimeAsync(ms)
}

test('reads at once, then every two seconds, until it is stopped', async () => {
  const watch = watchDirectory(read)
  expect(watch.state()).toEqual({ kind: 'opening' })
  watch.wake()
  await pass(0)
  expect(watch.state()).toMatchObject({ kind: 'watching', everyMs: 2_000, shown: { log: [] } })
  await pass(6_000)
  expect(read).toHaveBeenCalledTimes(4)
  watch.sleep()
  await pass(60_000)
  expect(read).toHaveBeenCalledTimes(4)
  watch.wake()
  await pass(0)
  expect(read).toHaveBeenCalledTimes(5)
})

test('changes stay until the next change, newest first', async () => {
  const two = withPrincipal('second')
  answers = [empty, withPrincipal('first'), withPrincipal('first'), two].map((value) => ({
    kind: 'answer',
    value,
  }))
  const watch = watchDirectory(read)
  watch.wake()
  await pass(4_000)
  expect(watch.state()).toMatchObject({ shown: { news: [{ key: 'first', kind: 'new' }] } })
  await pass(2_000)
  expect(watch.state()).toMatchObject({
    shown: {
      news: [{ key: 'second' }, { key: 'first', kind: 'gone' }],
      log: [{ id: 3 }, { id: 2 }, { id: 1, happened: { kind: 'principal-created', name: 'first' } }],
    },
  })
})

test('a company that takes long to read is read less often', async () => {
  read.mockImplementation(async () => {
    await new Promise((resolve) => setTimeout(resolve, 800))
    return { kind: 'answer', value: empty }
  })
  const watch = watchDirectory(read)
  watch.wake()
  await pass(800)
  expect(watch.state()).toMatchObject({ everyMs: 8_000 })
  await pass(7_900)
  expect(read).toHaveBeenCalledTimes(1)
})

test('after a failure the last reading stays, and reading is repeated later or on a press', async () => {
  const failed: Answer<Directory> = { kind: 'failed', failure: { kind: 'unreachable' } }
  answers = [{ kind: 'answer', value: empty }, failed, failed]
  const watch = watchDirectory(read)
  watch.wake()
  await pass(2_000)
  expect(watch.state()).toMatchObject({ kind: 'failed', shown: { directory: empty } })
  watch.goOn()
  await pass(0)
  expect(watch.state().kind).toBe('failed')
  await pass(10_000)
  expect(watch.state().kind).toBe('watching')
})

test('a removed company is not read again', async () => {
  answers = [{ kind: 'gone' }]
  const watch = watchDirectory(read)
  watch.wake()
  await pass(60_000)
  watch.wake()
  expect(watch.state()).toEqual({ kind: 'gone' })
  expect(read).toHaveBeenCalledTimes(1)
})

test('a pause keeps what is shown, even if an answer is on its way', async () => {
  const watch = watchDirectory(read)
  const told = vi.fn()
  const leave = watch.subscribe(told)
  watch.wake()
  await pass(2_000)
  watch.pause()
  watch.wake()
  await pass(60_000)
  expect(watch.state().kind).toBe('paused')
  expect(read).toHaveBeenCalledTimes(2)
  leave()
  const calls = told.mock.calls.length
  watch.goOn()
  await pass(2_000)
  expect(watch.state().kind).toBe('watching')
  expect(told).toHaveBeenCalledTimes(calls)
})
