import { expect, test } from 'vitest'
import { type Config, ConfigError, parseEnvironment } from './environment'

const CLIENT = '11111111-2222-3333-4444-555555555555'
const EVERY_VARIABLE = [
  'ENTRA_CLIENT_ID',
  'ENTRA_TENANT',
  'PRACTICE_TENANT',
  'PRACTICE_ORIGIN',
  'SANDBOX_ORIGIN',
  'DYNAMICS_ENVIRONMENTS',
  'EXTRA_REGIONS',
  'SUPPORT_EMAIL',
  'OPERATOR_NAME',
  'OPERATOR_LOGO',
  'HELP_URL',
  'UNIFIED_WORKSPACE',
  'LINK_SIGNING_KEY',
  'SUPPORT_TENANTS',
]

/** The message of the refusal. Fails if there is none or if it is not our own class. */
function refusalOf(env: Record<string, string>): string {
  try {
    parseEnvironment(env)
  } catch (error) {
    if (error instanceof ConfigError) return error.message
    throw error
  }
  throw new Error(`accepted: ${JSON.stringify(env)}`)
}

test('without any variable the page runs in the practice tenant', () => {
  const config: Config = parseEnvironment({})
  expect(config).toEqual({
    guides: ['dynamics-365'],
    main: { kind: 'practice', clientId: expect.any(String), tenant: 'organizations', origin: null },
    practice: null,
    extraRegions: [],
    supportEmail: null,
    operator: { name: null, logo: null, color: null, help: null },
    signing: null,
    redis: null,
    shutdownDelay: 5,
  })
})

test('an empty variable counts as not set', () => {
  for (const blank of ['', '  ', '\t\n']) {
    const env = Object.fromEntries(EVERY_VARIABLE.map((name) => [name, blank]))
    expect(parseEnvironment(env)).toEqual(parseEnvironment({}))
  }
})

test('spaces around a value are ignored', () => {
  expect(parseEnvironment({ ENTRA_CLIENT_ID: ` ${CLIENT}\n` }).main.clientId).toBe(CLIENT)
})

test.each([
  ['organizations'],
  ['contoso.onmicrosoft.com'],
  ['login.contoso.co.uk'],
  ['xn--bcher-kva.example'],
  ['72F988BF-86F1-41AF-91AB-2D7CD011DB47'],
])('ENTRA_TENANT may be %s', (tenant) => {
  expect(parseEnvironment({ ENTRA_CLIENT_ID: CLIENT, ENTRA_TENANT: tenant }).main).toEqual({
    kind: 'microsoft',
    clientId: CLIENT,
    tenant,
  })
})

test('DYNAMICS_ENVIRONMENTS is off at Microsoft, and nothing tells the browser of it; on is for Microsoft alone', () => {
  const atMicrosoft = (env: Record<string, string>) =>
    parseEnvironment({ ENTRA_CLIENT_ID: CLIENT, ...env }).main
  const without = { kind: 'microsoft', clientId: CLIENT, tenant: 'organizations' }
  for (const env of [{}, { DYNAMICS_ENVIRONMENTS: 'off' }]) expect(atMicrosoft(env)).toStrictEqual(without)
  const on = { DYNAMICS_ENVIRONMENTS: 'on' }
  expect(atMicrosoft(on)).toStrictEqual({ ...without, environments: true })
  expect(parseEnvironment(on)).toStrictEqual(parseEnvironment({}))
})

test('without a client ID there is only the practice tenant, switched on or not', () => {
  for (const value of ['on', 'off']) {
    const { main, practice } = parseEnvironment({ PRACTICE_TENANT: value })
    expect([main.kind, practice]).toEqual(['practice', null])
  }
})

test.each(['http://localhost:4400', 'http://127.0.0.1:4400', 'https://localhost', 'http://[::1]:4400'])(
  'SANDBOX_ORIGIN may be %s',
  (origin) => {
    expect(parseEnvironment({ SANDBOX_ORIGIN: origin }).main).toMatchObject({ kind: 'practice', origin })
  },
)

test.each(['65c02dbec9810ed1f215c33b', 'Contoso-work_space'])(
  'UNIFIED_WORKSPACE may be %s, and goes wherever a run happens',
  (workspace) => {
    const set = { UNIFIED_WORKSPACE: workspace }
    expect(parseEnvironment(set).main.workspace).toBe(workspace)
    const next = { ENTRA_CLIENT_ID: CLIENT, PRACTICE_TENANT: 'on', SANDBOX_ORIGIN: 'http://localhost:4400' }
    expect(parseEnvironment({ ...set, ...next })).toMatchObject({
      main: { kind: 'microsoft', workspace },
      practice: { surroundings: { workspace } },
    })
  },
)

test.each(['eyJhbGciOi.eyJ3b3Jrc3BhY2U.c2lnbmF0dXJl', 'a/b', 'a?b', 'a b', '../x', 'x'.repeat(65)])(
  'UNIFIED_WORKSPACE may not be "%s", and the message does not repeat it: it may be an API key',
  (value) => {
    const message = refusalOf({ UNIFIED_WORKSPACE: value })
    expect(message).toMatch(/^UNIFIED_WORKSPACE is not the id of a workspace/)
    expect(message).not.toContain(value)
  },
)

test('SUPPORT_EMAIL is passed on', () => {
  expect(parseEnvironment({ SUPPORT_EMAIL: 'help@unified.to' }).supportEmail).toBe('help@unified.to')
})

test.each(['Contoso onboarding', 'Müller & Söhne', 'عقود', '👩‍💻 Acme', 'x'.repeat(60)])(
  'OPERATOR_NAME may be %s',
  (name) => {
    expect(parseEnvironment({ OPERATOR_NAME: name }).operator.name).toBe(name)
  },
)

test.each(['https://contoso.example/help?topic=dynamics#start', 'mailto:help@contoso.example'])(
  'HELP_URL may be %s',
  (address) => {
    expect(parseEnvironment({ HELP_URL: address }).operator.help).toBe(address)
  },
)

test('OPERATOR_LOGO is the path of a picture', () => {
  expect(parseEnvironment({ OPERATOR_LOGO: '/srv/Logo.SVG' }).operator.logo).toBe('/srv/Logo.SVG')
})

test.each([
  ['ENTRA_CLIENT_ID', 'my-client', 'an application (client) ID such as 1'],
  ['ENTRA_CLIENT_ID', `{${CLIENT}}`, 'an application (client) ID such as 1'],
  ['ENTRA_TENANT', 'common', '"organizations", a tenant id or a domain'],
  ['ENTRA_TENANT', 'https://login.microsoftonline.com/x', '"organizations", a tenant id or a domain'],
  ['ENTRA_TENANT', 'contoso..com', '"organizations", a tenant id or a domain'],
  ['PRACTICE_TENANT', 'true', '"on" or "off"'],
  ['PRACTICE_TENANT', 'ON', '"on" or "off"'],
  ['DYNAMICS_ENVIRONMENTS', 'yes', '"on" or "off"'],
  ['PRACTICE_ORIGIN', 'http://practice.example', 'an https origin such as https://practice.example.com'],
  ['SANDBOX_ORIGIN', 'localhost:4400', 'a loopback origin such as http://localhost:4400'],
  ['SANDBOX_ORIGIN', 'http://localhost:4400/', 'a loopback origin such as http://localhost:4400'],
  ['SANDBOX_ORIGIN', 'https://sandbox.example', 'a loopback origin such as http://localhost:4400'],
  ['SANDBOX_ORIGIN', 'http://localhost.example:80', 'a loopback origin such as http://localhost:4400'],
  ['SUPPORT_EMAIL', 'help', 'an e-mail address'],
  ['SUPPORT_EMAIL', 'Help <help@unified.to>', 'an e-mail address'],
  ['OPERATOR_NAME', 'x'.repeat(61), 'a name of at most 60 visible characters'],
  ['OPERATOR_NAME', 'Con\u202Etoso', 'a name of at most 60 visible characters'],
  ['OPERATOR_NAME', 'Contoso\nonboarding', 'a name of at most 60 visible characters'],
  ['OPERATOR_NAME', '<b>Contoso</b>', 'a name of at most 60 visible characters'],
  ['OPERATOR_LOGO', 'logo.gif', 'the path of an SVG, PNG or WebP file'],
  ['OPERATOR_LOGO', 'https://contoso.example/logo.svg', 'the path of an SVG, PNG or WebP file'],
  ['OPERATOR_LOGO', 'data:image/svg+xml,.svg', 'the path of an SVG, PNG or WebP file'],
  ['HELP_URL', 'http://contoso.example/help', 'an https address such as'],
  ['HELP_URL', 'https://user:word@contoso.example/', 'an https address such as'],
  ['HELP_URL', 'https://contoso.example/a b', 'an https address such as'],
  ['HELP_URL', 'mailto:help', 'an e-mail address such as'],
  ['HELP_URL', 'mailto:help@contoso.example?bcc=x@y.example', 'an e-mail address such as'],
  ['HELP_URL', 'javascript:alert(1)', 'an https address such as'],
])('%s may not be "%s", and the message says what is allowed', (name, value, allowed) => {
  const message = refusalOf({ [name]: value })
  expect(message).toMatch(new RegExp(`^${name}\\b`))
  expect(message).toContain(JSON.stringify(value))
  expect(message).toContain(allowed)
})

test.each(['redis://localhost:6379', 'rediss://page:word@redis.example.com:6380/1'])(
  '%s is a Redis server',
  (url) => {
    expect(parseEnvironment({ REDIS_URL: url }).redis).toBe(url)
  },
)

test.each(['localhost:6379', 'http://redis.example.com', 'redis://', 'redis:///0', 'redis://:word@', 'word'])(
  'REDIS_URL may not be "%s", and the message does not repeat it',
  (url) => {
    const message = refusalOf({ REDIS_URL: url })
    expect(message).toMatch(/^REDIS_URL is not the address of a Redis server, such as redis:/)
    expect(message).not.toContain('"')
  },
)

test.each(['0', '60'])('an instance that is told to end may go on for %s seconds', (value) => {
  expect(parseEnvironment({ SHUTDOWN_DELAY_SECONDS: value }).shutdownDelay).toBe(Number(value))
})

test.each(['61', '-1', '1.5', '5s'])('but not for "%s"', (value) => {
  expect(refusalOf({ SHUTDOWN_DELAY_SECONDS: value })).toContain(
    'allowed is a number of seconds from 0 to 60',
  )
})
