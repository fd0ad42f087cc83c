import { expect, onTestFinished, test } from 'vitest'
import { makeSecrets } from '@/lib/watch/secrets'
import { roomOf } from '@/lib/watch/wire'
import { RoomsUnreachable } from './contract'
import { createDesk } from './desk'
import { createRoomsInProcess } from './in-process'
import { createRates, RATE_LIMITS } from './rates'
import { createSeats, SEAT_LIMITS } from './seats'
import { reader } from './testing/reader'

const SEALED = 'A'.repeat(1403)

function desk({ seats = SEAT_LIMITS, rates = RATE_LIMITS, rooms = createRoomsInProcess() } = {}) {
  onTestFinished(() => rooms.end())
  const seat = createSeats(seats)
  return { ...createDesk({ rooms, seats: seat, rates: createRates(rates) }), seat }
}

async function opened() {
  const { token } = makeSecrets()
  return { token, room: await roomOf(token) }
}

type Said = { token?: string | null; body?: string; seq?: number; headers?: Record<string, string> }

function writing(room: string, { token = null, seq = 1, body, headers = {} }: Said, method = 'POST') {
  return new Request(`https://onboarding.example/watch/${room}`, {
    method,
    headers: { ...(token ? { Authorization: `Bearer ${token}` } : {}), ...headers },
    ...(method === 'POST' ? { body: body ?? JSON.stringify({ seq, sealed: SEALED }) } : {}),
  })
}

function watching(room: string, headers: Record<string, string> = {}) {
  return new Request(`https://onboarding.example/watch/${room}`, { headers })
}

test('what the page writes is what a watcher reads, not a byte more', async () => {
  const { post, get } = desk()
  const { token, room } = await opened()
  const answer = get(watching(room), room)
  expect(answer.status).toBe(200)
  expect(Object.fromEntries(answer.headers)).toEqual({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
  })
  const { step, read, cancel } = reader(answer.body)
  await step()
  const taken = await post(writing(room, { token, seq: 5 }), room)
  expect([taken.status, await taken.text()]).toEqual([204, ''])
  await step()
  expect(read.text).toBe(`retry: 2000\n\nid: 5\ndata: ${SEALED}\n\n`)
  await cancel()
})

test('a watcher whose connection was lost is told what it missed, and nothing twice', async () => {
  const { post, get } = desk()
  const { token, room } = await opened()
  await post(writing(room, { token, seq: 5 }), room)
  const back = reader(get(watching(room, { 'Last-Event-ID': '4' }), room).body)
  await back.step()
  await back.step()
  expect(back.messages()).toEqual([SEALED])
  const current = reader(get(watching(room, { 'Last-Event-ID': '5' }), room).body)
  await current.step()
  await post(writing(room, { token, seq: 6 }), room)
  await current.step()
  expect(current.read.text).toContain('id: 6')
  expect(current.messages()).toHaveLength(1)
})

test.each(['', 'x', '-1', '1e3', '9'.repeat(17)])('a Last-Event-ID of "%s" counts as none', async (id) => {
  const { post, get } = desk()
  const { token, room } = await opened()
  await post(writing(room, { token }), room)
  const { step, messages } = reader(get(watching(room, { 'Last-Event-ID': id }), room).body)
  await step()
  await step()
  expect(messages()).toEqual([SEALED])
})

test('who has the watch link alone can neither write nor close', async () => {
  const { post, remove, get } = desk()
  const { token, room } = await opened()
  await post(writing(room, { token }), room)
  const stranger = await opened()
  const key = makeSecrets().key
  const tries: Said[] = [
    {},
    { token: stranger.token },
    { token: key },
    { token: room },
    { token: `${token}x` },
  ]
  tries.push({ headers: { Authorization: token } }, { headers: { Authorization: `Basic ${token}` } })
  for (const one of tries) {
    expect((await post(writing(room, { ...one, seq: 9 }), room)).status).toBe(401)
    expect((await remove(writing(room, one, 'DELETE'), room)).status).toBe(401)
  }
  const { step, read } = reader(get(watching(room), room).body)
  await step()
  await step()
  expect(read.text).toContain('id: 1\n')
})

test.each(['x', '', 'a'.repeat(21), 'a'.repeat(23), `${'a'.repeat(21)}.`, '%', '../security'])(
  '"%s" is no room',
  async (room) => {
    const { post, get, head, remove } = desk()
    const request = new Request('https://onboarding.example/watch/x', { method: 'POST' })
    const answers = [await post(request, room), get(request, room), head(room), await remove(request, room)]
    expect(answers.map(({ status }) => status)).toEqual([404, 404, 404, 404])
  },
)

test.each([
  ['nothing', ''],
  ['no JSON', 'x'],
  ['no number', JSON.stringify({ sealed: SEALED })],
  ['a number that is none', JSON.stringify({ seq: '1', sealed: SEALED })],
  ['a broken number', JSON.stringify({ seq: 1.5, sealed: SEALED })],
  ['a negative number', JSON.stringify({ seq: -1, sealed: SEALED })],
  ['a number too large', `{"seq":1e300,"sealed":"${SEALED}"}`],
  ['no ciphertext', JSON.stringify({ seq: 1, sealed: '' })],
  ['a line break', JSON.stringify({ seq: 1, sealed: 'A\n\nevent: over\ndata:' })],
  ['more than one field', JSON.stringify({ seq: 1, sealed: SEALED, more: 1 })],
  ['a long ciphertext', JSON.stringify({ seq: 1, sealed: 'A'.repeat(4001) })],
  ['5 KB', ' '.repeat(5_000) + JSON.stringify({ seq: 1, sealed: SEALED })],
])('%s is no message, even from who may write', async (_, body) => {
  const { post } = desk()
  const { token, room } = await opened()
  const answer = await post(writing(room, { token, body }), room)
  expect([answer.status, await answer.text()]).toEqual([400, 'This is not a message of this page.'])
})

test('a body without an end is left after 4 KiB', async () => {
  const { post } = desk()
  const { token, room } = await opened()
  let given = 0
  const body = new ReadableStream({
    pull(controller) {
      given += 1024
      controller.enqueue(new Uint8Array(1024).fill(0x20))
    },
  })
  const request = new Request(`https://onboarding.example/watch/${room}`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${token}` },
    body,
    duplex: 'half',
  } as RequestInit)
  expect((await post(request, room)).status).toBe(400)
  expect(given).toBeLessThan(10 * 1024)
})

test('an older message is refused, and so is one after the end', async () => {
  const { post, remove } = desk()
  const { token, room } = await opened()
  await post(writing(room, { token, seq: 5 }), room)
  expect((await post(writing(room, { token, seq: 5 }), room)).status).toBe(409)
  expect((await remove(writing(room, { token }, 'DELETE'), room)).status).toBe(204)
  expect((await post(writing(room, { token, seq: 6 }), room)).status).toBe(410)
})

test('a flood of messages is refused, and hinders no other room', async () => {
  const { post } = desk()
  const [flooded, other] = [await opened(), await opened()]
  const statuses = []
  for (let seq = 0; seq < 100; seq += 1) {
    const { token, room } = flooded
    statuses.push((await post(writing(room, { token, seq }), room)).status)
  }
  const kept = statuses.filter((status) => status === 204).length
  expect(kept).toBeGreaterThanOrEqual(RATE_LIMITS.burst)
  expect(kept).toBeLessThan(RATE_LIMITS.burst + 20)
  expect(statuses.at(-1)).toBe(429)
  expect((await post(writing(other.room, { token: other.token }), other.room)).status).toBe(204)
})

test('a flood of watchers takes the seats that there are, and gives them back', async () => {
  const { get, seat } = desk({ seats: { perRoom: 3, all: 5 } })
  const [one, two] = [(await opened()).room, (await opened()).room]
  const answers = [one, one, one, one, two, two, two].map((room) => get(watching(room), room))
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 503, 200, 200, 503])
  expect(seat.total()).toBe(5)
  await Promise.all(answers.map(({ body, status }) => status === 200 && body?.cancel()))
  expect(seat.total()).toBe(0)
  expect(get(watching(one), one).status).toBe(200)
})

test('closing again and again counts as messages do, and readers who come and go are counted too', async () => {
  const { remove, get } = desk({ rates: { ...RATE_LIMITS, readers: { burst: 3, perSecond: 0 } } })
  const { token, room } = await opened()
  const statuses = []
  for (let count = 0; count <= RATE_LIMITS.burst; count += 1)
    statuses.push((await remove(writing(room, { token }, 'DELETE'), room)).status)
  expect([...new Set(statuses)]).toEqual([204, 429])
  const readers = [1, 2, 3, 4].map(() => get(watching(room), room))
  expect(readers.map(({ status }) => status)).toEqual([200, 200, 200, 503])
  expect(readers[3]?.headers.get('retry-after')).toBe('30')
  await Promise.all(readers.map(({ body }) => body?.cancel()))
})

test('where the rooms cannot be reached a message is refused, and a watcher waits', async () => {
  const down = () => Promise.reject(new RoomsUnreachable())
  const rooms = { put: down, close: down, follow: () => () => undefined, end: async () => undefined }
  const { post, remove, get } = desk({ rooms })
  const { token, room } = await opened()
  const refused = await post(writing(room, { token }), room)
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '30'])
  expect((await remove(writing(room, { token }, 'DELETE'), room)).status).toBe(503)
  expect(get(watching(room), room).status).toBe(200)
})

test('no answer lets another origin read it', async () => {
  const { post, get, head } = desk()
  const { token, room } = await opened()
  const headers = { Origin: 'https://evil.example' }
  const answers = [
    await post(writing(room, { token, headers }), room),
    get(watching(room, headers), room),
    head(room),
  ]
  for (const answer of answers)
    expect([...answer.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([])
})

test('a process that ends ends every stream, and its seat is free', async () => {
  const { get, end, seat } = desk()
  const { room } = await opened()
  const streams = [get(watching(room), room), get(watching(room), room)].map(({ body }) => reader(body))
  expect(seat.total()).toBe(2)
  end()
  for (const { follow, read } of streams) {
    await follow()
    expect(read.text).toBe('retry: 2000\n\n')
  }
  expect(seat.total()).toBe(0)
})
