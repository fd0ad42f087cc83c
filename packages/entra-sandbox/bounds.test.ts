import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { FAULTS, Full, HELD_BACK, JOURNAL } from './limits'
import { ask, authorizeUrl, codeOf, fragmentOf, ORIGIN, sandboxAt, TestBrowser, tokenOf } from './testing'

/** An endless body that counts how much of it was read. */
function endless() {
  const piece = new Uint8Array(64_000).fill(97)
  let read = 0
  const body = new ReadableStream<Uint8Array>({
    pull(stream) {
      read += piece.length
      stream.enqueue(piece)
    },
  })
  return { body, read: () => read }
}

async function start() {
  const sandbox = sandboxAt()
  const world = sandbox.control.createWorld()
  return { sandbox, world, token: await tokenOf(sandbox, world) }
}

describe('a body that is too long is refused and not read', () => {
  test.each(['/v1.0/applications', '/organizations/oauth2/v2.0/token', '/organizations/oauth2/v2.0/login'])(
    'at %s',
    async (path) => {
      const { sandbox, token } = await start()
      const { body, read } = endless()
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' }
      const answer = await sandbox.fetch(
        new Request(ORIGIN + path, { method: 'POST', headers, body, ...{ duplex: 'half' } }),
      )
      expect(answer.status).toBe(413)
      expect(await answer.text()).toMatch(/longer than \d+ bytes/)
      expect(read()).toBeLessThan(1_000_000)
    },
  )

  test.each(['/control/worlds', '/control/visit', '/v1.0/me', '/nothing'])(
    'at %s, where none is wanted, it is left alone',
    async (path) => {
      const { body, read } = endless()
      const answer = await sandboxAt().fetch(
        new Request(ORIGIN + path, {
          method: 'POST',
          headers: { 'transfer-encoding': 'chunked' },
          body,
          ...{ duplex: 'half' },
        }),
      )
      expect(answer.status).toBeGreaterThan(400)
      expect(answer.headers.get('connection')).toBe('close')
      expect(read()).toBeLessThan(1_000_000)
    },
  )

  test('a connection without a body stays open, though a server hands in an empty stream', async () => {
    const body = new ReadableStream({ start: (stream) => stream.close() })
    const preflight = new Request(`${ORIGIN}/v1.0/me`, { method: 'OPTIONS', body, ...{ duplex: 'half' } })
    expect((await sandboxAt().fetch(preflight)).headers.has('connection')).toBe(false)
  })

  test('a length that is announced is believed', async () => {
    const { sandbox, token } = await start()
    const { body, read } = endless()
    const headers = { authorization: `Bearer ${token}`, 'content-length': '200000000' }
    const answer = await sandbox.fetch(
      new Request(`${ORIGIN}/v1.0/applications`, { method: 'POST', headers, body, ...{ duplex: 'half' } }),
    )
    expect(answer.status).toBe(413)
    expect(read()).toBeLessThan(200_000)
  })
})

describe('faults', () => {
  const fault = { on: '/v1.0/me', do: { status: 503 } } as const

  test('wait up to a number', async () => {
    const { sandbox, world } = await start()
    const many = Array.from({ length: FAULTS.count }, () => fault)
    sandbox.control.addFaults(world.tenantId, many)
    expect(() => sandbox.control.addFaults(world.tenantId, fault)).toThrow(Full)
    sandbox.control.clearFaults(world.tenantId)
    expect(sandbox.control.addFaults(world.tenantId, fault)).toHaveLength(1)
  })

  test('are long up to a length, all together and each path', async () => {
    const { sandbox, world } = await start()
    const long = { on: '/v1.0/me', do: { body: 'x'.repeat(10_000) } }
    expect(() =>
      sandbox.control.addFaults(
        world.tenantId,
        Array.from({ length: 30 }, () => long),
      ),
    ).toThrow(Full)
    expect(() => sandbox.control.addFaults(world.tenantId, { ...fault, on: `/${'x'.repeat(200)}` })).toThrow()
  })

  test('hold back only so many answers at one time', async () => {
    const { sandbox, world, token } = await start()
    const late = { on: 'GET /v1.0/me', times: 100, do: { delayMs: 200 } }
    sandbox.control.addFaults(world.tenantId, late)
    const answers = await Promise.all(
      Array.from({ length: HELD_BACK.world + 5 }, () => ask(sandbox, token, 'GET /me')),
    )
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(HELD_BACK.world)
    expect(answers.filter(({ status }) => status === 503)).toHaveLength(5)
    expect((await ask(sandbox, token, 'GET /me')).status).toBe(200)
  })
})

describe('the journal', () => {
  test('keeps only so much text', async () => {
    const { sandbox, world, token } = await start()
    const body = { displayName: 'x'.repeat(40_000) }
    for (let number = 0; number < 30; number += 1) await ask(sandbox, token, 'POST /applications', body)
    const entries = sandbox.control.journal(world.tenantId)
    expect(entries.length).toBeGreaterThan(5)
    expect(JSON.stringify(entries).length).toBeLessThan(JOURNAL.length + entries.length)
    expect(entries.at(-1)?.number).toBe(30)
  })

  test('cuts long headers, paths and bodies', async () => {
    const { sandbox, world, token } = await start()
    await ask(sandbox, token, `GET /me?$select=${'x'.repeat(9_000)}`, undefined, {
      'x-long': 'y'.repeat(9_000),
    })
    await ask(sandbox, token, 'POST /applications', { displayName: 'z'.repeat(JOURNAL.body) })
    const [first, second] = sandbox.control.journal(world.tenantId)
    expect(first?.path.length).toBeLessThan(JOURNAL.line + 50)
    expect(first?.requestHeaders['x-long']).toMatch(/^y+ … \[9000 characters\]$/)
    expect(second?.requestBody).toMatch(/^\[\d+ characters\]$/)
  })
})

describe('a sign-in', () => {
  test.each([
    ['nonce', 'n'.repeat(501)],
    ['scope', 'User.Read '.repeat(500)],
    ['claims', JSON.stringify({ access_token: { xms_cc: { values: Array(11).fill('cp1') } } })],
  ])('carries no long %s along', async (name, value) => {
    const { sandbox, world } = await start()
    const answer = await new TestBrowser(sandbox).open(authorizeUrl(world.tenantId, { [name]: value }))
    expect(fragmentOf(answer)['error_description']).toContain(`AADSTS90023: Unsupported '${name}' value`)
  })

  test('in one world is not ended by many in another', async () => {
    const { sandbox, world } = await start()
    const other = sandbox.control.createWorld()
    const browser = new TestBrowser(sandbox)
    await browser.open(authorizeUrl(world.tenantId))
    await browser.press('login', { username: `ada@${world.domain}` })
    const login = authorizeUrl(other.tenantId).replace('/authorize', '/login')
    for (let number = 0; number < 310; number += 1)
      await new TestBrowser(sandbox).open(login, { username: `ada@${other.domain}` })
    expect((await (await browser.open(authorizeUrl(world.tenantId))).text()).length).toBe(0)
    const again = await browser.open(authorizeUrl(world.tenantId, { prompt: 'none' }))
    expect(fragmentOf(again)).toHaveProperty('code')
  })
})

test('a directory takes only so much beyond its seed', async () => {
  const { sandbox, token } = await start()
  let last = await ask(sandbox, token, 'POST /applications', { displayName: 'x' })
  for (let number = 0; number < 200 && last.status === 201; number += 1)
    last = await ask(sandbox, token, 'POST /applications', {
      displayName: 'x',
      notes: 'n'.repeat(1_024),
      description: 'd'.repeat(1_024),
      tags: Array.from({ length: 40 }, (_, index) => `${index}${'t'.repeat(200)}`),
    })
  expect([last.status, codeOf(last)]).toEqual([403, 'Directory_QuotaExceeded'])
  const { value } = (await ask(sandbox, token, 'GET /applications?$top=1&$select=id')).body
  const [{ id } = { id: '' }] = z.array(z.object({ id: z.string() })).parse(value)
  expect((await ask(sandbox, token, `PATCH /applications/${id}`, { notes: 'm' })).status).toBe(403)
  expect((await ask(sandbox, token, `DELETE /applications/${id}`)).status).toBe(204)
})
