import { type APIRequestContext, expect, test } from 'playwright/test'
import { testPorts } from '../../scripts/lib/port.mjs'

const TENANT = `http://localhost:${testPorts(process.env).sandbox.port}`

const PAGES = [
  { path: '/', status: 200 },
  { path: '/?v=1&product=sales&region=eu', status: 200 },
  { path: '/?v=2', status: 200 },
  { path: '/security', status: 200 },
  { path: '/watch', status: 200 },
  { path: '/signed-in', status: 200 },
  { path: '/practice', status: 404 },
  { path: '/nothing/here', status: 404 },
] as const

for (const { path, status } of PAGES) {
  test(`${path} comes with the headers that keep it safe`, async ({ request }) => {
    const answer = await request.get(path)
    expect(answer.status()).toBe(status)
    const headers = answer.headers()
    expect(headers).toMatchObject({
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
    // MSAL asks that the page which takes Microsoft's answer has none.
    expect(headers['cross-origin-opener-policy']).toBe(path === '/signed-in' ? undefined : 'same-origin')
    expect(headers['cache-control']?.split(', ')).toContain('no-store')
    expect(headers).not.toHaveProperty('strict-transport-security')
    expect(headers).not.toHaveProperty('x-powered-by')
    const allowed = (headers['permissions-policy'] ?? '').split(', ')
    expect(allowed.filter((feature) => !feature.endsWith('=()'))).toEqual(['clipboard-write=(self)'])
    expect(allowed).toEqual(
      expect.arrayContaining(['camera=()', 'microphone=()', 'geolocation=()', 'clipboard-read=()']),
    )

    const { nonce, ...policy } = policyOf(headers['content-security-policy'])
    expect(policy).toEqual({
      'default-src': ["'none'"],
      'script-src': [`'nonce-${nonce}'`, "'strict-dynamic'"],
      'style-src': ["'self'"],
      'img-src': ["'self'"],
      'font-src': ["'self'"],
      'connect-src': ["'self'", TENANT],
      'manifest-src': ["'self'"],
      'base-uri': ["'none'"],
      'form-action': ["'self'"],
      'frame-ancestors': ["'none'"],
    })
  })
}

test('the nonce is another one at each load, and every script carries it', async ({ request }) => {
  const first = await load(request)
  const second = await load(request)
  expect(first.nonce).toMatch(/^[\w+/=-]{22,}$/)
  expect(first.nonce).not.toBe(second.nonce)
  for (const { nonce, scripts } of [first, second]) {
    expect(scripts.length).toBeGreaterThan(0)
    expect(scripts.filter((script) => !script.includes(`nonce="${nonce}"`))).toEqual([])
  }
})

for (const protocol of ['https', 'https, http']) {
  test(`behind TLS (${protocol}) the page asks to be opened by TLS alone`, async ({ request }) => {
    const answer = await request.get('/', { headers: { 'X-Forwarded-Proto': protocol } })
    const [, seconds] = /^max-age=(\d+)$/.exec(answer.headers()['strict-transport-security'] ?? '') ?? []
    expect(Number(seconds)).toBeGreaterThanOrEqual(365 * 24 * 60 * 60)
  })
}

const FILES = ['/icon.svg', '/logo', '/accent', '/_next/static/nothing.js']

for (const path of FILES) {
  test(`${path} is no page, and loads and shows nothing`, async ({ request }) => {
    const headers = (await request.get(path)).headers()
    expect(headers).toMatchObject({
      'content-security-policy': `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
    })
  })
}

test('a room of a followed run loads and shows nothing, and no other origin reads it', async ({
  request,
}) => {
  const headers = (
    await request.head(`/watch/${'a'.repeat(22)}`, { headers: { Origin: 'https://evil.example' } })
  ).headers()
  expect(headers).toMatchObject({
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store, no-transform',
    'x-accel-buffering': 'no',
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'content-security-policy': `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  })
  expect(Object.keys(headers).filter((name) => name.startsWith('access-control'))).toEqual([])
  expect((await request.get('/watch/abc')).status()).toBe(404)
})

async function load(request: APIRequestContext): Promise<{ nonce: string; scripts: string[] }> {
  const answer = await request.get('/')
  const { nonce } = policyOf(answer.headers()['content-security-policy'])
  return { nonce, scripts: (await answer.text()).match(/<script\b[^>]*>/g) ?? [] }
}

/** A policy taken apart, and its nonce. */
function policyOf(policy = ''): Record<string, string[]> & { nonce: string } {
  const directives = policy.split('; ').map((directive): [string, string[]] => {
    const [name = '', ...values] = directive.split(' ')
    return [name, values]
  })
  const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
  return Object.assign(Object.fromEntries(directives), { nonce })
}
