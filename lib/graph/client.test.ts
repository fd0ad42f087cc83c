import { expect, test, vi } from 'vitest'
import type { NamedCall } from '@/lib/problem/call'
import { createClient } from './client'

const ROOT = 'https://graph.microsoft.com'
const TOKEN = 'eyJ0eXAi.secret.token'

/** A client with a prepared network that records its requests. */
function clientOver(answer: typeof fetch = async () => Response.json({}), patience?: number) {
  const fetch = vi.fn(answer)
  const reports: NamedCall[] = []
  const client = createClient({
    root: ROOT,
    bearer: () => TOKEN,
    named: { purpose: 'reads-identity' },
    onCall: (call) => reports.push(call),
    fetch,
    ...(patience === undefined ? {} : { patience }),
  })
  const sent = () =>
    fetch.mock.calls.map(([url, init]) => ({ url: String(url), headers: new Headers(init?.headers), init }))
  return { client, fetch, reports, sent }
}

test('a call goes to Graph with the token and its own id', async () => {
  const { client, sent } = clientOver()
  await client.api('/me').get()
  await client.api('/me').get()
  const [first, second] = sent()
  expect(first?.url).toBe(`${ROOT}/v1.0/me`)
  expect(first?.headers.get('authorization')).toBe(`Bearer ${TOKEN}`)
  expect(first?.headers.get('client-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  expect(first?.headers.get('client-request-id')).not.toBe(second?.headers.get('client-request-id'))
})

test.each([
  'https://evil.example/v1.0/me',
  'https://graph.microsoft.com.evil.example/v1.0/me',
  'https://graph.microsoft.com@evil.example/v1.0/me',
  'http://graph.microsoft.com/v1.0/me',
  'https://graph.microsoft.com:8443/v1.0/me',
  'https://graph.microsoft.com/beta/me',
  '/../evil/me',
])('the token is never sent to %s', async (address) => {
  const { client, sent } = clientOver()
  await client
    .api(address)
    .get()
    .catch(() => undefined)
  for (const { url, headers } of sent()) {
    expect(url.startsWith(`${ROOT}/v1.0/`)).toBe(true)
    expect(headers.get('authorization')).toBe(`Bearer ${TOKEN}`)
  }
  expect(sent().filter(({ url }) => !url.startsWith(`${ROOT}/v1.0/`))).toEqual([])
})

test('an address outside Graph is refused before anything is sent', async () => {
  const { client, fetch } = clientOver()
  await expect(client.api('https://evil.example/v1.0/me').get()).rejects.toThrow()
  expect(fetch).not.toHaveBeenCalled()
})

test.each([429, 500, 502, 503, 504])(
  'the client sends nothing again after a %s: the engine decides that',
  async (status) => {
    for (const method of ['get', 'post', 'patch'] as const) {
      const { client, fetch } = clientOver(async () =>
        Response.json({ error: {} }, { status, headers: { 'retry-after': '0' } }),
      )
      await expect(client.api('/applications')[method]({})).rejects.toMatchObject({ statusCode: status })
      expect(fetch).toHaveBeenCalledOnce()
    }
  },
)

test('a call is reported when it is sent and when it is answered', async () => {
  const headers = { 'request-id': 'from Microsoft' }
  const { client, reports } = clientOver(async () => Response.json({}, { status: 201, headers }))
  await client.api("/applications(uniqueName='a%20b')").patch({ displayName: 'x' })
  const [sending, answered] = reports
  expect(sending).toEqual({
    id: expect.any(String),
    purpose: 'reads-identity',
    method: 'PATCH',
    path: "/applications(uniqueName='a b')",
    inner: [],
    startedAt: expect.any(Number),
    state: 'sending',
  })
  expect(answered).toEqual({
    ...sending,
    state: 'answered',
    status: 201,
    milliseconds: expect.any(Number),
    requestId: 'from Microsoft',
  })
  expect(reports).toHaveLength(2)
})

test('a batch is reported with the requests inside it', async () => {
  const { client, reports } = clientOver()
  await client.api('/$batch').post({ requests: [{ id: '0', method: 'GET', url: '/me' }] })
  expect(reports[0]).toMatchObject({ path: '/$batch', inner: ['GET /me'] })
})

test('a call without an answer is reported as failed', async () => {
  const { client, reports } = clientOver(async () => Promise.reject(new TypeError('Failed to fetch')))
  await expect(client.api('/me').get()).rejects.toThrow()
  expect(reports.map(({ state }) => state)).toEqual(['sending', 'failed'])
})

test('no report contains the token or a body', async () => {
  const { client, reports } = clientOver(async () => Response.json({ secretText: 'the value' }))
  await client.api('/applications/1/addPassword').post({ passwordCredential: { displayName: 'in the body' } })
  const text = JSON.stringify(reports)
  for (const hidden of [TOKEN, 'the value', 'in the body']) expect(text).not.toContain(hidden)
})

test('a request that is swallowed on its way ends after a while, as one without an answer', async () => {
  const swallowed: typeof fetch = (_, init) =>
    new Promise((_, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
    })
  const { client, reports } = clientOver(swallowed, 20)
  // As the Graph client tells a lost connection.
  await expect(client.api('/me').get()).rejects.toMatchObject({ statusCode: -1 })
  expect(reports.at(-1)).toMatchObject({ state: 'failed' })
})
