import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createSandbox, type Sandbox, visitorGuard } from '../index'
import { VISITOR } from '../limits'
import {
  ask,
  authorizeUrl,
  controlRequest,
  fragmentOf,
  HERE,
  ORIGIN,
  REDIRECT,
  redeem,
  TestBrowser,
} from '../testing'

const overviewShape = z.object({
  defaultWorld: z.string(),
  worlds: z.array(z.object({ tenantId: z.string() })),
})
const summary = z.object({ tenantId: z.string(), domain: z.string(), seed: z.string() })

let now = Date.UTC(2026, 0, 1)

function start(worldLimit = 64): Sandbox {
  return createSandbox({ origin: ORIGIN, guard: visitorGuard(), clock: () => now, worldLimit })
}

/** For tests that do not count what there is: a signing key takes a while to make. */
const shared = start()

/** A browser that opened a practice page: it has the cookie, and the page has the key. */
async function visit(sandbox: Sandbox) {
  const answer = await sandbox.fetch(controlRequest('/visit', 'POST', undefined, { origin: ORIGIN }))
  const { key } = z.object({ key: z.string() }).parse(await answer.json())
  const setCookie = answer.headers.get('set-cookie') ?? ''
  const [cookie = ''] = setCookie.split(';')
  const pass = { cookie, 'x-practice-key': key }
  const call = (path: string, method = 'GET', body?: unknown): Promise<Response> =>
    sandbox.fetch(controlRequest(path, method, body, pass))
  return {
    setCookie,
    cookie,
    key,
    call,
    make: async (input: object = {}) => {
      const made = await call('/worlds', 'POST', input)
      expect(made.status).toBe(201)
      return summary.parse(await made.json())
    },
    overview: async () => overviewShape.parse(await (await call('/worlds')).json()),
  }
}

async function wordsOf(answer: Response): Promise<string> {
  return z.object({ error: z.string() }).parse(await answer.json()).error
}

describe('the key', () => {
  test('is told to a page of the own origin, with a cookie that no script reads', async () => {
    const { setCookie } = await visit(start())
    expect(setCookie).toMatch(/^practice-visitor=[0-9a-f]{32}; Path=\/; HttpOnly; SameSite=Strict$/)
    const tls = createSandbox({ origin: 'https://practice.example', guard: visitorGuard() })
    const answer = await tls.fetch(controlRequest('/visit', 'POST'))
    expect(answer.headers.get('set-cookie')).toMatch(/; Secure$/)
  })

  test('stays the same for the same visitor', async () => {
    const sandbox = shared
    const { cookie, key } = await visit(sandbox)
    const again = await sandbox.fetch(controlRequest('/visit', 'POST', undefined, { cookie }))
    expect(await again.json()).toEqual({ key })
  })

  test.each([{ origin: 'https://evil.example' }, { origin: 'null' }, { 'sec-fetch-site': 'cross-site' }])(
    'is not told to a page with %o, which may not call either',
    async (headers: Record<string, string>) => {
      const sandbox = shared
      const refused = await sandbox.fetch(controlRequest('/visit', 'POST', undefined, headers))
      expect(refused.status).toBe(403)
      expect(refused.headers.has('set-cookie')).toBe(false)
      const { cookie, key, overview } = await visit(sandbox)
      const asVictim = { cookie, 'x-practice-key': key, ...headers }
      expect((await sandbox.fetch(controlRequest('/worlds', 'POST', {}, asVictim))).status).toBe(403)
      expect((await overview()).worlds).toHaveLength(1)
    },
  )

  test('and the cookie are both asked for, and must belong together', async () => {
    const sandbox = shared
    const [one, other] = [await visit(sandbox), await visit(sandbox)]
    const tries: Record<string, string>[] = [
      {},
      { cookie: one.cookie },
      { 'x-practice-key': one.key },
      { cookie: one.cookie, 'x-practice-key': other.key },
      { cookie: one.cookie, 'x-practice-key': 'x' },
      { cookie: 'practice-visitor=', 'x-practice-key': one.key },
      { cookie: one.cookie, 'x-practice-key': (await visit(start())).key },
    ]
    for (const headers of tries)
      for (const from of [HERE, undefined]) {
        const refused = await sandbox.fetch(controlRequest('/worlds', 'GET', undefined, headers), from)
        expect(refused.status).toBe(401)
        expect(await wordsOf(refused)).toContain('needs the key of a practice page')
      }
  })

  test('is good where a proxy hides the own origin, if the browser says it is the same', async () => {
    const sandbox = shared
    const headers = { origin: 'https://outside.example', 'sec-fetch-site': 'same-origin' }
    expect((await sandbox.fetch(controlRequest('/visit', 'POST', undefined, headers))).status).toBe(200)
  })
})

describe('a visitor', () => {
  test('reaches the worlds of their own alone', async () => {
    const sandbox = shared
    const [one, other] = [await visit(sandbox), await visit(sandbox)]
    const { tenantId } = await one.make({ seed: 'half-done' })
    expect((await one.overview()).worlds.map((world) => world.tenantId)).toContain(tenantId)
    expect((await other.overview()).worlds.map((world) => world.tenantId)).not.toContain(tenantId)
    const calls = [
      ['', 'GET'],
      ['', 'PATCH', { latencyMs: 9 }],
      ['/faults', 'GET'],
      ['/faults', 'POST', { on: '/v1.0/me', do: { status: 503 } }],
      ['/faults', 'DELETE'],
      ['/journal', 'GET'],
      ['/journal', 'DELETE'],
      ['/token', 'POST', {}],
      ['', 'DELETE'],
    ] as const
    for (const [path, method, body] of calls) {
      const refused = await other.call(`/worlds/${tenantId}${path}`, method, body)
      expect(refused.status).toBe(403)
      expect(await wordsOf(refused)).toContain('belongs to another visitor')
    }
    expect((await other.call('/worlds', 'POST', { replaces: tenantId })).status).toBe(403)
    for (const [path, method, body] of calls)
      expect((await one.call(`/worlds/${tenantId}${path}`, method, body)).status).toBeLessThan(300)
    expect((await one.call(`/worlds/${tenantId}`)).status).toBe(404)
  })

  test('looks at the shared world and cannot change it', async () => {
    const sandbox = shared
    const { call, overview } = await visit(sandbox)
    const { defaultWorld } = await overview()
    expect((await call(`/worlds/${defaultWorld}`)).status).toBe(200)
    for (const [path, method] of [
      ['', 'PATCH'],
      ['', 'DELETE'],
      ['/journal', 'GET'],
      ['/token', 'POST'],
    ] as const) {
      const refused = await call(`/worlds/${defaultWorld}${path}`, method)
      expect(refused.status).toBe(403)
      expect(await wordsOf(refused)).toContain('shared by everyone')
    }
    expect(sandbox.control.overview().defaultWorld).toBe(defaultWorld)
  })

  test('has a default world of their own after starting over, in their own browser alone', async () => {
    const sandbox = shared
    const [one, other] = [await visit(sandbox), await visit(sandbox)]
    const before = (await one.overview()).defaultWorld
    const first = await one.make({ seed: 'fresh', asDefault: true })
    const second = await one.make({ seed: 'app-exists', asDefault: true })
    expect(await one.overview()).toMatchObject({
      defaultWorld: second.tenantId,
      worlds: [{ tenantId: second.tenantId }],
    })
    expect((await one.call(`/worlds/${first.tenantId}`)).status).toBe(404)
    expect((await other.overview()).defaultWorld).toBe(before)

    const page = async (cookie: string) =>
      (await sandbox.fetch(new Request(authorizeUrl('organizations'), { headers: { cookie } }))).text()
    expect(await page(one.cookie)).toContain(second.domain)
    expect(await page(other.cookie)).not.toContain(second.domain)
    expect(await page('')).not.toContain(second.domain)
  })

  test('signs in to that world, and code, tokens and Graph go on there', async () => {
    const sandbox = shared
    const one = await visit(sandbox)
    const { domain, tenantId } = await one.make({ seed: 'fresh', asDefault: true })
    const browser = new TestBrowser(sandbox, one.cookie)
    await browser.open(authorizeUrl('organizations'))
    expect(browser.page).toContain(domain)
    await browser.press('login', { username: `ada@${domain}` })
    const { code = '' } = fragmentOf(await browser.press('consent', { answer: 'accept' }))
    const { body } = await redeem(sandbox, 'organizations', { code, redirect_uri: REDIRECT })
    const me = await ask(sandbox, z.string().parse(body['access_token']), 'GET /me')
    expect(me.body['userPrincipalName']).toBe(`ada@${domain}`)
    expect(await (await one.call(`/worlds/${tenantId}/journal`)).json()).toHaveLength(5)
  })
})

describe('what a visitor may have', () => {
  test('is a number of worlds; one that is long unused makes room', async () => {
    const one = await visit(start())
    const made = []
    for (let number = 0; number < VISITOR.worlds; number += 1) made.push(await one.make())
    const refused = await one.call('/worlds', 'POST', {})
    expect([refused.status, await wordsOf(refused)]).toEqual([
      429,
      expect.stringContaining('which is the most'),
    ])
    expect((await one.call('/worlds', 'POST', { replaces: made[2]?.tenantId })).status).toBe(201)
    now += VISITOR.mayGo
    for (const { tenantId } of made.slice(1, 2)) await one.call(`/worlds/${tenantId}`)
    await one.make()
    const left = (await one.overview()).worlds.map(({ tenantId }) => tenantId)
    expect(left).not.toContain(made[0]?.tenantId)
    expect(left).toContain(made[1]?.tenantId)
  })

  test('is one large world', async () => {
    const one = await visit(start())
    const { tenantId } = await one.make({ seed: 'large' })
    const refused = await one.call('/worlds', 'POST', { seed: 'large' })
    expect([refused.status, await wordsOf(refused)]).toEqual([
      429,
      expect.stringContaining('one is the most'),
    ])
    await one.make({ seed: 'large', replaces: tenantId })
  })

  test('goes when it is idle for two hours, and nothing of it is left', async () => {
    const sandbox = start()
    const one = await visit(sandbox)
    const { tenantId } = await one.make({ seed: 'fresh', asDefault: true })
    now += VISITOR.idle - 1
    expect((await one.call(`/worlds/${tenantId}`)).status).toBe(200)
    now += VISITOR.idle
    expect((await one.call(`/worlds/${tenantId}`)).status).toBe(404)
    expect((await one.overview()).defaultWorld).toBe(sandbox.control.overview().defaultWorld)
    expect(sandbox.control.overview().worlds).toHaveLength(1)
  })

  test('is so many calls a minute, and so many new worlds', async () => {
    const one = await visit(start())
    const statuses = async (count: number, ...call: Parameters<typeof one.call>) => {
      const all = new Set<number>()
      for (let number = 0; number < count; number += 1) all.add((await one.call(...call)).status)
      return [...all]
    }
    expect(await statuses(20, '/worlds', 'POST', { seed: 'fresh', asDefault: true })).toEqual([201, 429])
    expect(await statuses(300, '/worlds')).toEqual([200, 429])
    const refused = await one.call('/worlds')
    expect([await wordsOf(refused), refused.headers.get('retry-after')]).toEqual([
      expect.stringContaining('Wait a minute'),
      '60',
    ])
    now += 60_000
    expect((await one.call('/worlds')).status).toBe(200)
  })
})

test('many visitors take no world from one that is in use', async () => {
  const sandbox = start(10)
  const one = await visit(sandbox)
  const { tenantId } = await one.make()
  const statuses = new Set<number>()
  for (let number = 0; number < 70; number += 1) {
    const stranger = await visit(sandbox)
    const answer = await stranger.call('/worlds', 'POST', {})
    statuses.add(answer.status)
    if (answer.status === 503) expect(await wordsOf(answer)).toContain('practice tenant is full')
  }
  expect([...statuses]).toEqual([201, 503])
  expect((await one.call(`/worlds/${tenantId}`)).status).toBe(200)
  now += VISITOR.mayGo - 1
  expect((await one.call(`/worlds/${tenantId}`)).status).toBe(200)
  now += 1
  await (await visit(sandbox)).make()
  expect((await one.call(`/worlds/${tenantId}`)).status).toBe(200)
  expect(sandbox.control.overview().worlds).toHaveLength(11)
})

test('what strangers did in the shared world is cleared away', async () => {
  const sandbox = start()
  const before = sandbox.control.overview().defaultWorld
  now += VISITOR.idle
  expect((await (await visit(sandbox)).overview()).defaultWorld).not.toBe(before)
})
