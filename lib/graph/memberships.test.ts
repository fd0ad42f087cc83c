import { expect, test } from 'vitest'
import { createWorld, gatewayFor, network, type Persona, signIn } from '@/lib/steps/testing/world'

const ADA = '62e90394-69f5-4237-9190-012177145e10'
const CARL = '158c047a-c907-4556-b7ef-446551a6b5f7'

async function start(groups: number, persona: Persona = 'carl') {
  const world = createWorld()
  world.change({ groups })
  const person = await signIn(world, persona, ['User.Read', 'Application.ReadWrite.All'])
  const requests = () => world.journal().map(({ method, path }) => `${method} ${decodeURIComponent(path)}`)
  return { world, person, gateway: gatewayFor(person), requests }
}

/** Answers every page with a link to the next one, which the test chooses. */
function withNext(next: string): typeof fetch {
  return async (input, init) => {
    const answer = await network(input, init)
    const text = await answer.text()
    return new Response(
      text.replace('"value":[{"@odata.type":"#microsoft.graph.g', `"@odata.nextLink":"${next}",$&`),
      {
        status: answer.status,
        headers: answer.headers,
      },
    )
  }
}

test.each([
  [2, 'POST /v1.0/$batch'],
  [250, 'POST /v1.0/$batch'],
  [1_200, 'POST /v1.0/$batch | GET /v1.0/me/transitiveMemberOf?$top=999&$skiptoken=c2tpcDo5OTk'],
])('in %i groups the role is found with: %s', async (groups, calls) => {
  const { gateway, requests } = await start(groups)
  const { identity } = await gateway.read({ identity: true })
  expect(identity?.roleTemplateIds).toEqual([CARL])
  expect(requests().join(' | ')).toBe(calls)
})

test('the first page is asked for together with everything else', async () => {
  const { gateway, requests } = await start(1_200, 'ada')
  const reading = await gateway.read({ identity: true, principals: ['00000003-0000-0000-c000-000000000000'] })
  expect(Object.keys(reading).sort()).toEqual(['identity', 'principals'])
  expect(reading.identity?.roleTemplateIds).toEqual([ADA])
  expect(requests()).toHaveLength(2)
})

test('endless pages are read up to a limit', async () => {
  const { person, requests } = await start(2)
  const next = 'http://localhost:4400/v1.0/me/transitiveMemberOf?$top=999'
  const { identity } = await gatewayFor(person, withNext(next)).read({ identity: true })
  expect(new Set(identity?.roleTemplateIds)).toEqual(new Set([CARL]))
  expect(requests()).toHaveLength(11)
})

test.each([
  'https://evil.example/v1.0/me/transitiveMemberOf?$skiptoken=x',
  'http://localhost:4400.evil.example/v1.0/me/transitiveMemberOf',
  'http://localhost:4400/v1.0/../control/worlds',
  'http://localhost:4400@evil.example/v1.0/me',
  '/v1.0/me/transitiveMemberOf',
  'no address',
])('a next page that is not Graph’s is not followed: %s', async (next) => {
  const { person, requests } = await start(2)
  const { identity } = await gatewayFor(person, withNext(next)).read({ identity: true })
  expect(identity?.roleTemplateIds).toEqual([CARL])
  expect(requests()).toEqual(['POST /v1.0/$batch'])
})

test('a refusal of a later page is reported', async () => {
  const { person, world } = await start(1_200)
  const gateway = gatewayFor(person, async (input, init) => {
    if (init?.method === 'GET') world.fault({ on: '/v1.0/**', do: { status: 429, retryAfter: 3 } })
    return network(input, init)
  })
  await expect(gateway.read({ identity: true })).rejects.toMatchObject({
    problem: {
      kind: 'throttled',
      seconds: 3,
      trace: { call: expect.stringMatching(/^GET \/me\/transitiveMemberOf/) },
    },
  })
})
