import { describe, expect, test } from 'vitest'
import { controlRequest, HERE, openSandbox, sandboxAt } from '../testing'

const CALLS = [
  ['GET', '/worlds'],
  ['POST', '/worlds'],
  ['GET', '/worlds/x'],
  ['PATCH', '/worlds/x'],
  ['DELETE', '/worlds/x'],
  ['POST', '/worlds/x/faults'],
  ['GET', '/worlds/x/journal'],
  ['POST', '/worlds/x/token'],
  ['POST', '/visit'],
] as const

test.each(CALLS)('where no guard is given, %s %s is refused', async (method, path) => {
  const answer = await sandboxAt().fetch(controlRequest(path, method), HERE)
  expect(answer.status).toBe(403)
  expect(await answer.json()).toEqual({ error: expect.stringContaining('not open') })
})

describe('a sandbox on a port of its own', () => {
  const { sandbox, call } = openSandbox()

  test.each(['127.0.0.1', '127.1.2.3', '::1', '::ffff:127.0.0.1'])('is open to %s', async (address) => {
    expect((await sandbox.fetch(controlRequest('/worlds'), { address })).status).toBe(200)
  })

  test.each(['192.168.1.7', '10.0.0.1', '::ffff:10.0.0.1', 'fe80::1', undefined])(
    'is closed to %s',
    async (address) => {
      for (const [method, path] of CALLS) {
        const answer = await sandbox.fetch(controlRequest(path, method), { address })
        expect(answer.status).toBe(403)
        expect(await answer.json()).toEqual({ error: expect.stringContaining('same machine') })
      }
    },
  )

  test.each([
    ['a website that had its name lead here', { host: 'evil.example:4400' }],
    ['a proxy that says for whom', { 'x-forwarded-for': '203.0.113.7' }],
    ['a proxy that says for which host', { 'x-forwarded-host': 'practice.example' }],
    ['a proxy of RFC 7239', { forwarded: 'for=203.0.113.7' }],
    ['a page of another website', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
    ['a picture or link on another website', { 'sec-fetch-site': 'cross-site' }],
  ])('is closed to %s', async (_, headers: Record<string, string>) => {
    for (const [method, path] of CALLS)
      expect((await sandbox.fetch(controlRequest(path, method, undefined, headers), HERE)).status).toBe(403)
  })

  test('is closed to requests in absolute form for another host', async () => {
    const answer = await sandbox.fetch(new Request('https://graph.microsoft.com/control/worlds'), HERE)
    expect(answer.status).toBe(403)
  })

  test('takes JSON that is sent as JSON', async () => {
    const count = async () => (await (await call('/worlds')).json()).worlds.length
    const before = await count()
    const asText = { 'content-type': 'text/plain' }
    const sent = await sandbox.fetch(controlRequest('/worlds', 'POST', { seed: 'fresh' }, asText), HERE)
    expect([sent.status, await sent.json()]).toEqual([
      415,
      { error: expect.stringContaining('application/json') },
    ])
    expect(await count()).toBe(before)
    expect((await call('/worlds', 'POST')).status).toBe(201)
  })

  test('reads no long body', async () => {
    const answer = await call('/worlds', 'POST', { seed: 'x'.repeat(300_000) })
    expect([answer.status, await answer.json()]).toEqual([
      413,
      { error: expect.stringContaining('longer than') },
    ])
  })

  test('needs no key, and says so', async () => {
    expect(await (await call('/visit', 'POST')).json()).toEqual({ key: null })
  })
})
