import { afterEach, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import type { StepStatus } from '@/lib/engine/status'
import { createRoomsInProcess } from '@/lib/rooms/in-process'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'
import { createFollower } from './follower'
import { createPublisher } from './publisher'
import { seal } from './seal'
import { importKey, makeSecrets, type Secrets } from './secrets'
import { pictureOf } from './snapshot'
import { serverWith } from './testing/over-desk'
import { BEGUN, begunBut } from './testing/pictures'
import { LIFE_MS, roomOf } from './wire'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date'] })
})
afterEach(() => {
  vi.useRealTimers()
})

/** Lets sealing, the server and the streams do what they have begun, and the clock go on. */
async function pass(milliseconds = 0): Promise<void> {
  const settle = async () => {
    for (let turn = 0; turn < 60; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve))
      // Behind what is sealed and opened now.
      if (turn % 10 === 0) await crypto.subtle.digest('SHA-256', new Uint8Array(100_000))
    }
  }
  await settle()
  for (let left = milliseconds; left > 0; left -= 10_000) {
    await vi.advanceTimersByTimeAsync(Math.min(left, 10_000))
    await settle()
  }
}

async function setUp() {
  const secrets = makeSecrets()
  const room = await roomOf(secrets.token)
  const server = serverWith(createRoomsInProcess())
  return { secrets, room, server, key: await importKey(secrets.key) }
}
type SetUp = Awaited<ReturnType<typeof setUp>>

function publisherOf({ room, server, key, secrets }: SetUp, { seq = 0, began = Date.now() } = {}) {
  const numbers: number[] = []
  const way = server.wayTo(room, secrets.token)
  const publisher = createPublisher({ room, key, way, began, seq, onSeq: (number) => numbers.push(number) })
  onTestFinished(() => publisher.abandon())
  return { ...publisher, numbers }
}

function followerOf({ room, server, secrets }: SetUp, key: Secrets['key'] = secrets.key) {
  const follower = createFollower({ link: { room, key }, open: server.open })
  onTestFinished(() => follower.stop())
  follower.start()
  return follower
}

const sees = (follower: ReturnType<typeof followerOf>) => follower.state().seen?.snapshot.steps
const RUNS: StepStatus = { kind: 'running', wait: null }

test('support that comes before the administrator waits, and sees the first picture at once', async () => {
  const both = await setUp()
  const follower = followerOf(both)
  await pass(60_000)
  expect(follower.state()).toEqual({ connection: 'open', seen: null, fault: null, end: null })
  publisherOf(both).show(pictureOf(BEGUN))
  await pass()
  expect(sees(follower)?.['sign-in']).toEqual({ kind: 'ready' })
})

test('each change arrives, also a problem, at most two a second, and the last one always', async () => {
  const both = await setUp()
  const follower = followerOf(both)
  const publisher = publisherOf(both)
  for (let index = 0; index < 50; index += 1)
    publisher.show(pictureOf(begunBut('register-app', index % 2 ? RUNS : { kind: 'ready' })))
  publisher.show(pictureOf(begunBut('register-app', { kind: 'stuck', problem: EVERY_PROBLEM.throttled })))
  await pass(499)
  expect(both.server.bodies).toHaveLength(1)
  await pass(1)
  expect(both.server.bodies).toHaveLength(2)
  expect(sees(follower)?.['register-app']).toEqual({
    kind: 'stuck',
    problem: { kind: 'throttled', seconds: 17 },
  })
  publisher.show(pictureOf(begunBut('register-app', { kind: 'stuck', problem: EVERY_PROBLEM.throttled })))
  await pass(5_000)
  expect(both.server.bodies).toHaveLength(2)
})

test('a sign of life comes every 30 seconds; a dropped connection and a restarted server catch up', async () => {
  const both = await setUp()
  const [first, second] = [followerOf(both), followerOf(both)]
  const publisher = publisherOf(both)
  publisher.show(pictureOf(BEGUN))
  await pass(30_000)
  expect(both.server.bodies).toHaveLength(2)
  both.server.drop()
  expect(first.state().connection).toBe('lost')
  publisher.show(pictureOf(begunBut('register-app', RUNS)))
  await pass(600)
  expect([sees(first), sees(second)].map((steps) => steps?.['register-app'])).toEqual([RUNS, RUNS])
  expect(first.state()).toMatchObject({ connection: 'open', fault: null })
  both.server.restart(createRoomsInProcess())
  await pass(30_000)
  expect(first.state()).toMatchObject({ connection: 'open', fault: null })
  const late = followerOf(both)
  await pass()
  expect(sees(late)?.['register-app']).toEqual(RUNS)
})

test('while the server is away the page says so, and later both go on by themselves', async () => {
  const both = await setUp()
  const publisher = publisherOf(both)
  const follower = followerOf(both)
  publisher.show(pictureOf(BEGUN))
  await pass()
  both.server.up = false
  both.server.drop()
  publisher.show(pictureOf(begunBut('register-app', RUNS)))
  await pass(1_000)
  expect([publisher.state(), follower.state().connection]).toEqual(['hindered', 'lost'])
  expect(sees(follower)?.['sign-in']).toEqual({ kind: 'ready' })
  both.server.up = true
  await pass(60_000)
  expect([publisher.state(), follower.state().connection]).toEqual(['following', 'open'])
  expect(sees(follower)?.['register-app']).toEqual(RUNS)
})

test('a page that is left says so before it is gone, and the next load goes on after its number', async () => {
  const both = await setUp()
  const follower = followerOf(both)
  const first = publisherOf(both)
  first.show(pictureOf(begunBut('grant-consent', RUNS)))
  await pass()
  first.leave()
  await pass()
  expect(follower.state().seen?.snapshot.page).toBe('away')
  expect(sees(follower)?.['grant-consent']).toEqual({ kind: 'leaving' })
  // The clock was set back in between.
  vi.setSystemTime(1_000)
  const next = publisherOf(both, { seq: first.numbers.at(-1) ?? 0 })
  next.show(pictureOf(begunBut('grant-consent', { kind: 'done', how: 'made' })))
  await pass()
  expect(follower.state()).toMatchObject({ fault: null, seen: { snapshot: { page: 'open' } } })
  expect(sees(follower)?.['grant-consent']).toEqual({ kind: 'done', how: 'made' })
})

test('“Stop” tells who follows, and leaves nothing for who comes later', async () => {
  const both = await setUp()
  const follower = followerOf(both)
  const publisher = publisherOf(both)
  publisher.show(pictureOf(BEGUN))
  await pass()
  await publisher.stop()
  await pass()
  expect(follower.state()).toMatchObject({ end: 'ended', seen: { snapshot: { page: 'ended' } } })
  expect(publisher.state()).toBe('over')
  const sent = both.server.bodies.length
  publisher.show(pictureOf(begunBut('register-app', RUNS)))
  await pass(120_000)
  expect(both.server.bodies).toHaveLength(sent)
  const late = followerOf(both)
  await pass()
  expect(late.state()).toMatchObject({ end: 'over', seen: null })
})

test('after eight hours it ends by itself', async () => {
  const both = await setUp()
  const follower = followerOf(both)
  const publisher = publisherOf(both, { began: Date.now() - LIFE_MS + 60_000 })
  publisher.show(pictureOf(BEGUN))
  await pass(60_000)
  expect([publisher.state(), follower.state().end]).toEqual(['over', 'over'])
})

test('what was changed, sealed with another key or sent again takes nothing from the picture', async () => {
  const both = await setUp()
  const { room, key, server } = both
  const follower = followerOf(both)
  publisherOf(both).show(pictureOf(BEGUN))
  await pass()
  const good = follower.state().seen
  const [source] = server.sources
  const { seq, sealed } = JSON.parse(server.bodies[0] ?? '')
  const stranger = await importKey(makeSecrets().key)
  const forged = [
    { seq: seq + 2, sealed },
    { seq: seq + 2, sealed: `B${sealed.slice(1)}` },
    { seq: seq + 2, sealed: 'x' },
    await seal(stranger, room, seq + 2, '{"v":1}'),
    await seal(key, room, seq + 2, '{"v":1,"note":"of a page that is not ours"}'),
    await seal(key, room, seq + 2, 'no JSON'),
  ]
  for (const message of forged) {
    source?.deliver(message)
    await pass()
    expect(follower.state()).toMatchObject({ fault: 'unreadable', seen: good })
  }
  source?.deliver({ seq: seq - 1, sealed })
  await pass()
  expect(follower.state()).toMatchObject({ fault: 'older', seen: good })
  // The next sign of life is as good as ever.
  await pass(30_000)
  expect(follower.state().fault).toBeNull()
})

test('with another key nothing can be read', async () => {
  const both = await setUp()
  const follower = followerOf(both, makeSecrets().key)
  publisherOf(both).show(pictureOf(BEGUN))
  await pass()
  expect(follower.state()).toMatchObject({ fault: 'unreadable', seen: null })
})

test('a picture that the server kept is as old as it says', async () => {
  const both = await setUp()
  const publisher = publisherOf(both)
  publisher.show(pictureOf(BEGUN))
  await pass()
  const sent = Date.now()
  vi.setSystemTime(sent + 20_000)
  const follower = followerOf(both)
  await pass()
  expect(follower.state().seen).toMatchObject({ newsAt: sent, heardAt: sent + 20_000 })
  await pass(30_000)
  expect(follower.state().seen?.newsAt).toBe(follower.state().seen?.heardAt)
})

test('a connection that says nothing for two minutes is opened again', async () => {
  const both = await setUp()
  const opened = () => both.server.sources.size
  followerOf(both)
  await pass(110_000)
  expect(opened()).toBe(1)
  await pass(40_000)
  expect(opened()).toBe(2)
})
