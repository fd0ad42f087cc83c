import { expect, test } from 'vitest'
import { DISCOVERY_SCOPE, environmentScope } from '@/lib/guide/dataverse'
import type { NamedCall } from '@/lib/problem/call'
import { ProblemError } from '@/lib/problem/problem'
import { createWorld, dataverseFor, network, signIn } from '@/lib/steps/testing/world'
import { placesIn } from './places'
import { createDataverseGateway } from './web-api'

const CONTOSO = 'https://contoso.crm4.dynamics.com'
const MICROSOFT = { kind: 'microsoft', clientId: 'c', tenant: 'organizations' } as const
const INSTANCE = { Id: 'i', FriendlyName: 'Contoso', Url: `${CONTOSO}/`, Region: 'EMEA', State: 0 }

/** Ada with the permissions for the list and for this environment. */
async function ada(world: ReturnType<typeof createWorld>, address = CONTOSO) {
  const person = await signIn(world)
  await person.give(DISCOVERY_SCOPE)
  await person.give(environmentScope(address))
  return person
}

/** A guide that asks for the address of an environment. */
const ASKS = { asksForEnvironment: true }

/** The gateway at Microsoft, which answers this. */
function answered(body: unknown, init: ResponseInit = {}) {
  const sent: { url: string; init: RequestInit | undefined }[] = []
  const asked: string[] = []
  const calls: NamedCall[] = []
  const places = placesIn({ ...MICROSOFT, environments: true }, ASKS, 'https://page.example')
  if (!places) throw new Error('It is switched on.')
  const gateway = createDataverseGateway({
    places,
    async token(scope) {
      asked.push(scope)
      return `token for ${scope}`
    },
    onCall: (call) => calls.push(call),
    async fetch(input, options) {
      sent.push({ url: String(input), init: options })
      return new Response(typeof body === 'string' ? body : JSON.stringify(body), init)
    },
  })
  return { gateway, sent, asked, calls }
}

async function problemOf(work: Promise<unknown>) {
  const thrown = await work.then(
    () => null,
    (error: unknown) => error,
  )
  if (thrown instanceof ProblemError) return thrown.problem
  throw new Error('It is no problem.', { cause: thrown })
}

test('the list is what the person is a member of, by name, as people enter it elsewhere', async () => {
  const world = createWorld()
  world.change({
    environments: [
      { friendlyName: 'Zeta', urlName: 'zeta', region: 'NA' },
      { friendlyName: 'alpha', urlName: 'alpha', region: 'CHE', state: 'disabled' },
      { friendlyName: 'Of someone else', urlName: 'other', region: 'EMEA', members: ['umar'] },
    ],
  })
  const list = await dataverseFor(await ada(world, 'https://zeta.crm.dynamics.com')).environments()
  expect(list.map(({ id: _, ...rest }) => rest)).toEqual([
    { name: 'alpha', address: 'https://alpha.crm17.dynamics.com', region: 'CHE', isEnabled: false },
    { name: 'Zeta', address: 'https://zeta.crm.dynamics.com', region: 'NA', isEnabled: true },
  ])
})

test('an environment says who gets in', async () => {
  const world = createWorld()
  const gateway = dataverseFor(await ada(world))
  expect(await gateway.membership(CONTOSO)).toBe('member')
  world.change({
    environments: [{ friendlyName: 'Contoso', urlName: 'contoso', region: 'EMEA', members: ['umar'] }],
  })
  expect(await gateway.membership(CONTOSO)).toBe('not-member')
})

test('each host gets a token of its own, by a request that follows no redirect and carries nothing else', async () => {
  const { gateway, sent, asked } = answered({ value: [INSTANCE] })
  await gateway.environments()
  await problemOf(gateway.membership(CONTOSO))
  expect(asked).toEqual([
    'https://globaldisco.crm.dynamics.com//user_impersonation',
    'https://contoso.crm4.dynamics.com/user_impersonation',
  ])
  expect(sent.map(({ url }) => url)).toEqual([
    'https://globaldisco.crm.dynamics.com/api/discovery/v2.0/Instances?$select=Id,FriendlyName,Url,Region,State',
    'https://contoso.crm4.dynamics.com/api/data/v9.2/WhoAmI',
  ])
  for (const [index, { init }] of sent.entries()) {
    expect(init).toMatchObject({ redirect: 'error', credentials: 'omit', cache: 'no-store' })
    expect(init?.headers).toEqual({
      Accept: 'application/json',
      Authorization: `Bearer token for ${asked[index]}`,
    })
  }
})

test.each([
  'https://evil.example',
  'https://contoso.crm99.dynamics.com',
  'http://contoso.crm4.dynamics.com',
  'https://globaldisco.crm.dynamics.com',
])('%s is never asked, and no token is made for it', async (address) => {
  const { gateway, sent, asked } = answered({})
  await expect(gateway.membership(address)).rejects.toThrow(RangeError)
  expect([sent, asked]).toEqual([[], []])
})

test('an address of another service is not passed on, and a name shows what it hides', async () => {
  const { gateway } = answered({
    value: [{ ...INSTANCE, Url: 'https://dynamics.com.evil.example', FriendlyName: 'Con\u202Etoso' }],
  })
  expect(await gateway.environments()).toEqual([
    { id: 'i', name: 'ConU+202Etoso', address: null, region: 'EMEA', isEnabled: true },
  ])
})

const CLAIMS = `Bearer error="insufficient_claims", claims="${btoa('{"x":1}')}"`

test.each<[string, unknown, ResponseInit, object]>([
  ['401', '', { status: 401 }, { kind: 'session-ended' }],
  [
    'a challenge',
    '',
    { status: 401, headers: { 'www-authenticate': CLAIMS } },
    { kind: 'proof-required', claims: '{"x":1}' },
  ],
  ['403', { error: { code: '0x8004a104' } }, { status: 403 }, { kind: 'missing-rights' }],
  ['429', {}, { status: 429, headers: { 'retry-after': '7' } }, { kind: 'throttled', seconds: 7 }],
  ['429 without a time', {}, { status: 429 }, { kind: 'throttled', seconds: null }],
  ['500', '<html>', { status: 500 }, { kind: 'microsoft-busy' }],
  ['503', '', { status: 503 }, { kind: 'microsoft-busy' }],
  ['404', '', { status: 404 }, { kind: 'unexpected', what: 'HTTP 404' }],
  ['no JSON', '<html>', {}, { kind: 'unreadable-answer' }],
  ['no list', { value: {} }, {}, { kind: 'unreadable-answer', why: 'value: invalid_type' }],
  [
    'an environment without an address',
    { value: [{ ...INSTANCE, Url: null }] },
    {},
    { kind: 'unreadable-answer' },
  ],
])('%s of the list', async (_, body, init, problem) => {
  const { gateway, calls } = answered(body, init)
  expect(await problemOf(gateway.environments())).toMatchObject({
    ...problem,
    trace: { call: 'GET /api/discovery/v2.0/Instances' },
  })
  expect(calls.map(({ state, finding }) => [state, finding])).toEqual([
    ['sending', undefined],
    ['answered', 'refused'],
  ])
})

test.each<[string, unknown, ResponseInit, string]>([
  ['403 with another code', { error: { code: '0x80040220' } }, { status: 403 }, 'missing-rights'],
  ['an answer of someone else', '<html>', {}, 'unreadable-answer'],
  ['an answer without a user', { OrganizationId: 'o' }, {}, 'unreadable-answer'],
])('%s of an environment is no membership, in either sense', async (_, body, init, kind) => {
  expect(await problemOf(answered(body, init).gateway.membership(CONTOSO))).toMatchObject({ kind })
})

test('no answer is a problem of the connection; what is reported names no host and no token', async () => {
  const world = createWorld()
  const calls: NamedCall[] = []
  world.fault({ on: 'GET /dataverse/*/api/data/v9.2/WhoAmI', do: { drop: 'before' } })
  const gateway = dataverseFor(await ada(world), network, (call) => calls.push(call))
  expect(await problemOf(gateway.membership(CONTOSO))).toMatchObject({ kind: 'offline' })
  expect(await gateway.membership(CONTOSO)).toBe('member')
  expect(calls.map(({ state, path }) => [state, path])).toEqual([
    ['sending', '/api/data/v9.2/WhoAmI'],
    ['failed', '/api/data/v9.2/WhoAmI'],
    ['sending', '/api/data/v9.2/WhoAmI'],
    ['answered', '/api/data/v9.2/WhoAmI'],
  ])
  expect(JSON.stringify(calls)).not.toMatch(/contoso|eyJ/)
})

test('switched off there is no place to ask, and in practice no request leaves for Microsoft', () => {
  expect(placesIn(MICROSOFT, ASKS, 'https://page.example')).toBeNull()
  const practice = { kind: 'practice', clientId: 'c', tenant: 'organizations' } as const
  const page = 'https://page.example'
  const asksNot = { asksForEnvironment: false }
  expect(placesIn({ ...MICROSOFT, environments: true }, asksNot, page)).toBeNull()
  expect(placesIn({ ...practice, origin: null }, asksNot, page)).toBeNull()
  for (const [origin, root] of [
    [null, 'https://page.example/sandbox'],
    ['http://localhost:4400', 'http://localhost:4400'],
  ] as const) {
    const places = placesIn({ ...practice, origin }, ASKS, 'https://page.example')
    expect(places?.discovery).toBe(`${root}/globaldisco`)
    expect(places?.environment(CONTOSO)).toBe(`${root}/dataverse/contoso`)
  }
})
