import { setTimeout as sleep } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { finishedApp, WEB } from './finished-app'
import { createSandbox, visitorGuard } from './index'
import { authorizeUrl, controlRequest, ORIGIN } from './testing'

/*
 * What strangers tried against a server that shows the practice tenant, with the most that a process may grow by it. It was
 * 1 GB before anything was bounded. The numbers are what is still held afterwards, so a slow machine changes nothing.
 */

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')

/** Megabytes that are held, once what only waits to be cleared away is gone. */
async function held(): Promise<number> {
  for (let turn = 0; turn < 3; turn += 1) {
    await sleep(20)
    if (typeof collect === 'function') collect()
  }
  return process.memoryUsage().heapUsed / 1e6
}

let waited = 0
const clock = () => Date.now() + waited
const sandbox = createSandbox({ origin: ORIGIN, guard: visitorGuard(), clock })
/** Milliseconds after which a stranger who is patient may call once more. */
const PATIENCE = 200
const made = z.object({ tenantId: z.string() })
type Call = (path: string, method?: string, body?: unknown) => Promise<Response>

/** A new visitor costs a stranger one request. */
async function visit(): Promise<Call> {
  const answer = await sandbox.fetch(controlRequest('/visit', 'POST'))
  const { key } = z.object({ key: z.string() }).parse(await answer.json())
  const pass = { 'x-practice-key': key, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' }
  return (path, method, body) => sandbox.fetch(controlRequest(path, method, body, pass))
}

async function visitWithWorld(seed = 'fresh'): Promise<{ call: Call; tenantId: string }> {
  const call = await visit()
  return { call, ...made.parse(await (await call('/worlds', 'POST', { seed })).json()) }
}

/** Does something and answers how much more is held then. */
async function growth(work: () => Promise<void>): Promise<number> {
  const before = await held()
  await work()
  return (await held()) - before
}

async function statuses(
  count: number,
  send: (number: number) => Promise<Response>,
  pause = 0,
): Promise<number[]> {
  const seen = new Set<number>()
  for (let number = 0; number < count; number += 1) {
    waited += pause
    const answer = await send(number)
    await answer.text()
    seen.add(answer.status)
  }
  return [...seen].sort()
}

describe('what strangers order costs little memory', () => {
  let own: Awaited<ReturnType<typeof visitWithWorld>>
  beforeAll(async () => {
    own = await visitWithWorld()
  })

  test('30,000 faults', async () => {
    const faults = Array.from({ length: 1_000 }, () => ({
      on: '/v1.0/me',
      do: { body: 'x'.repeat(100) },
    }))
    const grown = await growth(async () => {
      const path = `/worlds/${own.tenantId}/faults`
      expect(await statuses(30, () => own.call(path, 'POST', faults))).toEqual([201, 429])
    })
    expect(grown).toBeLessThan(5)
  })

  test('a fault that has a pattern to think about', async () => {
    const { call, tenantId } = await visitWithWorld()
    const on = `/v1.0${'/**/a'.repeat(38)}`
    const order = Array.from({ length: 700 }, () => ({ on, do: { status: 503 } }))
    expect(
      (await call(`/worlds/${tenantId}/faults`, 'POST', { on: '/**a**a**a**a**a', do: { status: 503 } }))
        .status,
    ).toBe(400)
    expect((await call(`/worlds/${tenantId}/faults`, 'POST', order)).status).toBe(201)
    const { access_token } = z
      .object({ access_token: z.string() })
      .parse(await (await call(`/worlds/${tenantId}/token`, 'POST', {})).json())
    const begun = process.cpuUsage()
    const answer = await sandbox.fetch(
      new Request(`${ORIGIN}/v1.0${'/a'.repeat(60)}/b`, {
        headers: { authorization: `Bearer ${access_token}` },
      }),
    )
    expect(answer.status).toBe(501)
    expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(2_000)
  })

  test.each([99_000, 19_000])('1,000 token calls of %d bytes', async (length) => {
    const body = new URLSearchParams({ grant_type: 'x', client_id: 'x', code: 'x'.repeat(length) }).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-long': 'y'.repeat(8_000) }
    const grown = await growth(async () => {
      const url = `${ORIGIN}/${own.tenantId}/oauth2/v2.0/token?${'z'.repeat(5_000)}`
      const send = () => sandbox.fetch(new Request(url, { method: 'POST', headers, body }))
      const seen = await statuses(1_000, send, PATIENCE)
      expect(seen).toEqual([length > 20_000 ? 413 : 400])
    })
    expect(grown).toBeLessThan(5)
  })

  test('1,000 sign-ins', async () => {
    const overview = await (await own.call(`/worlds/${own.tenantId}`)).json()
    const query = {
      client_id: '6f2c1d4e-93b7-4a58-8e0d-51a7c4b9e230',
      response_type: 'code',
      redirect_uri: 'http://localhost:3000/signed-in',
      scope: 'User.Read openid '.repeat(200),
      nonce: 'n'.repeat(500),
      code_challenge: 'a'.repeat(43),
      code_challenge_method: 'S256',
    }
    const url = `${ORIGIN}/${own.tenantId}/oauth2/v2.0/login?${new URLSearchParams(query)}`
    const body = `username=ada@${overview.domain}`
    await own.call(`/worlds/${own.tenantId}/token`, 'POST', { scopes: ['User.Read', 'openid'] })
    const grown = await growth(async () => {
      const headers = { 'content-type': 'application/x-www-form-urlencoded' }
      const send = () => sandbox.fetch(new Request(url, { method: 'POST', headers, body }))
      expect(await statuses(1_000, send, PATIENCE)).toEqual([302])
    })
    expect(grown).toBeLessThan(6)
  })

  test('1,000 sign-ins to an application of their own, and as many guesses of its secret', async () => {
    const app = await finishedApp()
    const url = new URL(authorizeUrl(app.world.tenantId, { client_id: app.appId, redirect_uri: WEB }))
    url.pathname = url.pathname.replace('/authorize', '/login')
    const grown = await growth(async () => {
      const account = () => new URLSearchParams({ username: `ada@${app.world.domain}` })
      const signIn = () => app.sandbox.fetch(new Request(url, { method: 'POST', body: account() }))
      expect(await statuses(1_000, signIn)).toEqual([302])
      const guess = (number: number) =>
        new URLSearchParams({
          grant_type: 'client_credentials',
          client_id: app.appId,
          client_secret: `${number}${'x'.repeat(15_000)}`,
          scope: 'https://graph.microsoft.com/.default',
        })
      const path = `${ORIGIN}/${app.world.tenantId}/oauth2/v2.0/token`
      const attempt = (number: number) =>
        app.sandbox.fetch(new Request(path, { method: 'POST', body: guess(number) }))
      expect(await statuses(1_000, attempt)).toEqual([401])
    })
    expect(grown).toBeLessThan(6)
  })

  test('1,000 secrets, each removed again', async () => {
    const app = await finishedApp()
    const grown = await growth(async () => {
      for (let number = 0; number < 1_000; number += 1) {
        const { body } = await app.graph(`POST /applications/${app.id}/addPassword`, {})
        await app.graph(`POST /applications/${app.id}/removePassword`, { keyId: body['keyId'] })
      }
    })
    expect(grown).toBeLessThan(5)
  })

  test('a body of 200 MB', async () => {
    const piece = new Uint8Array(1_000_000)
    let [read, left] = [0, 200]
    const body = new ReadableStream<Uint8Array>({
      pull(stream) {
        read += 1
        left -= 1
        if (left === 0) stream.close()
        else stream.enqueue(piece)
      },
    })
    const request = new Request(`${ORIGIN}/v1.0/applications`, {
      method: 'POST',
      body,
      ...{ duplex: 'half' },
    })
    const grown = await growth(async () => {
      expect((await sandbox.fetch(request)).status).toBe(413)
    })
    expect(grown).toBeLessThan(5)
    expect(read).toBeLessThan(5)
  })

  test('70 companies of one visitor, and 200 of as many', async () => {
    const { defaultWorld } = await (await own.call('/worlds')).json()
    const grown = await growth(async () => {
      const call = await visit()
      expect(await statuses(70, () => call('/worlds', 'POST', {}))).toEqual([201, 429])
      expect(await statuses(200, async () => (await visit())('/worlds', 'POST', {}))).toEqual([201, 503])
    })
    expect(grown).toBeLessThan(25)
    expect((await own.call(`/worlds/${own.tenantId}`)).status).toBe(200)
    expect((await (await own.call('/worlds')).json()).defaultWorld).toBe(defaultWorld)
  })
})

test('six companies with 25,000 objects cost little more than one', async () => {
  const other = createSandbox({ origin: ORIGIN })
  const large = () => other.control.createWorld({ seed: 'large' })
  const one = await growth(async () => void large())
  const six = await growth(async () => {
    for (let number = 0; number < 6; number += 1) other.control.world(large().tenantId)
  })
  expect(one).toBeLessThan(60)
  expect(six).toBeLessThan(8)
})
