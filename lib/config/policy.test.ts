import { expect, test } from 'vitest'
import { type Config, parseEnvironment } from './environment'
import { contentSecurityPolicy, EVERY_ANSWER, pageHeaders, STRICT_TRANSPORT } from './policy'

const CLIENT = '11111111-2222-3333-4444-555555555555'
const MICROSOFT = ['https://login.microsoftonline.com', 'https://graph.microsoft.com']

function directives(config: Config, development = false): Record<string, string[]> {
  const policy = contentSecurityPolicy(config, 'bm9uY2U=', development)
  return Object.fromEntries(
    policy.split('; ').map((directive) => {
      const [name = '', ...sources] = directive.split(' ')
      return [name, sources]
    }),
  )
}

test('everything is forbidden except what is named', () => {
  expect(directives(parseEnvironment({ ENTRA_CLIENT_ID: CLIENT }))).toEqual({
    'default-src': ["'none'"],
    'script-src': ["'nonce-bm9uY2U='", "'strict-dynamic'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'connect-src': ["'self'", ...MICROSOFT],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  })
})

test.each([
  ['the practice tenant inside the app', {}, []],
  ['a stand-alone practice tenant', { SANDBOX_ORIGIN: 'http://localhost:4400' }, ['http://localhost:4400']],
  ['Microsoft', { ENTRA_CLIENT_ID: CLIENT }, MICROSOFT],
  [
    'Microsoft, and goes to another instance to rehearse',
    { ENTRA_CLIENT_ID: CLIENT, PRACTICE_TENANT: 'on', PRACTICE_ORIGIN: 'https://practice.example' },
    MICROSOFT,
  ],
  [
    'Microsoft and a stand-alone practice tenant',
    { ENTRA_CLIENT_ID: CLIENT, PRACTICE_TENANT: 'on', SANDBOX_ORIGIN: 'http://localhost:4400' },
    [...MICROSOFT, 'http://localhost:4400'],
  ],
  [
    'Microsoft, with a practice tenant that is off',
    { ENTRA_CLIENT_ID: CLIENT, SANDBOX_ORIGIN: 'http://localhost:4400' },
    MICROSOFT,
  ],
])('the browser may talk only to %s', (_, env: Record<string, string>, origins) => {
  expect(directives(parseEnvironment(env))['connect-src']).toEqual(["'self'", ...origins])
})

const REGIONS = ['', 2, 3, 4, 5, 6, 7, 8, 11, 12, 14, 15, 16, 17, 19, 20, 21, 22]
const ENVIRONMENTS = [
  'https://globaldisco.crm.dynamics.com',
  ...REGIONS.map((number) => `https://*.crm${number}.dynamics.com`),
]

test('with environments switched on it also talks to the discovery service and to each region, and nothing else changes', () => {
  const env = { ENTRA_CLIENT_ID: CLIENT, PRACTICE_TENANT: 'on', SANDBOX_ORIGIN: 'http://localhost:4400' }
  const on = directives(parseEnvironment({ ...env, DYNAMICS_ENVIRONMENTS: 'on' }))
  const off = directives(parseEnvironment({ ...env, DYNAMICS_ENVIRONMENTS: 'off' }))
  expect(off).toEqual(directives(parseEnvironment(env)))
  expect(JSON.stringify(off)).not.toContain('dynamics')
  expect(on).toEqual({
    ...off,
    'connect-src': ["'self'", ...MICROSOFT, ...ENVIRONMENTS, 'http://localhost:4400'],
  })
})

test('in the practice tenant the switch changes no policy', () => {
  const practice = { SANDBOX_ORIGIN: 'http://localhost:4400' }
  expect(directives(parseEnvironment({ ...practice, DYNAMICS_ENVIRONMENTS: 'on' }))).toEqual(
    directives(parseEnvironment(practice)),
  )
})

test('development may compile code and use inline styles; production may not', () => {
  const config = parseEnvironment({})
  const development = directives(config, true)
  expect(development['script-src']).toContain("'unsafe-eval'")
  expect(development['style-src']).toContain("'unsafe-inline'")
  expect(contentSecurityPolicy(config, 'bm9uY2U=', false)).not.toContain('unsafe')
})

test('addresses do not leak, types are not guessed, nothing is stored, the clipboard is only written', () => {
  const headers = pageHeaders('/')
  expect(headers).toMatchObject({
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': 'no-store',
  })
  expect(headers['Permissions-Policy']?.split(', ').filter((rule) => !rule.endsWith('=()'))).toEqual([
    'clipboard-write=(self)',
  ])
  expect(Number(/max-age=(\d+)/.exec(STRICT_TRANSPORT)?.[1])).toBeGreaterThanOrEqual(365 * 86_400)
})

test('no opener keeps a handle on a page, except the redirect page that MSAL needs it for', () => {
  for (const path of ['/', '/link', '/practice', '/signed-in/x'])
    expect(pageHeaders(path)['Cross-Origin-Opener-Policy']).toBe('same-origin')
  expect(pageHeaders('/signed-in')).not.toHaveProperty('Cross-Origin-Opener-Policy')
  expect(pageHeaders('/signed-in')).toMatchObject({ 'X-Content-Type-Options': 'nosniff' })
})

test('an answer that is not a page may load nothing, send nothing and not be framed', () => {
  const policy = EVERY_ANSWER['Content-Security-Policy'].split('; ')
  expect(policy).toEqual(
    ['default-src', 'base-uri', 'form-action', 'frame-ancestors'].map((of) => `${of} 'none'`),
  )
})
