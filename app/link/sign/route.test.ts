import { UnsecuredJWT } from 'jose'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'

let POST: (request: Request) => Promise<Response>

beforeAll(async () => {
  // The configuration is read once per process, and an earlier test file may have read another.
  vi.resetModules()
  vi.stubEnv('LINK_SIGNING_KEY', 'practice')
  POST = (await import('./route')).POST
}, 30_000)
afterAll(() => {
  vi.unstubAllEnvs()
  vi.resetModules()
})

/** A token that is valid enough to look up the keys of a tenant, which are below this page's own origin. */
const idToken = new UnsecuredJWT({ tid: '11111111-2222-4333-8444-555555555555' }).encode()

async function ask(headers: Record<string, string>): Promise<Response> {
  const body = JSON.stringify({ idToken, query: null })
  return POST(new Request('http://localhost/link/sign', { method: 'POST', body, headers }))
}

test('behind two proxies the answer is the same as without a proxy', async () => {
  const alone = await ask({ host: 'localhost' })
  const behind = await ask({ 'x-forwarded-host': 'a.example, b.example', 'x-forwarded-proto': 'https, http' })
  expect([behind.status, await behind.json()]).toEqual([alone.status, await alone.json()])
})

test.each([{ 'x-forwarded-host': 'a b' }, { 'x-forwarded-proto': 'javascript' }, { host: '<script>' }])(
  '%j is refused in plain words',
  async (headers: Record<string, string>) => {
    const answer = await ask(headers)
    expect(answer.status).toBe(400)
    expect(await answer.text()).toContain('This request cannot be read: X-Forwarded-Host')
  },
)

test('a flood is refused, and it passes', async () => {
  vi.useFakeTimers({ toFake: ['Date'] })
  onTestFinished(() => void vi.useRealTimers())
  const seen = new Set<number>()
  for (let count = 0; count <= 100; count += 1) seen.add((await ask({ host: 'localhost' })).status)
  expect([...seen]).toEqual([401, 429])
  const refused = await ask({ host: 'localhost' })
  expect([refused.headers.get('retry-after'), await refused.json()]).toEqual(['5', { problem: 'busy' }])
  vi.advanceTimersByTime(5_000)
  expect((await ask({ host: 'localhost' })).status).toBe(401)
})
