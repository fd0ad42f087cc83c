import { expect, test } from 'vitest'
import { createSandbox } from '@/lib/sandbox'
import { controlAt, failureWords } from './control'

const ROOT = 'http://sandbox.test/control'

function practice() {
  const { fetch: send, control } = createSandbox({ origin: () => 'http://sandbox.test' })
  return { levers: control, control: controlAt(ROOT, (input, init) => send(new Request(input, init))) }
}

const answering = (status: number, body: string) =>
  controlAt(ROOT, async () => new Response(status === 204 ? null : body, { status }))

test('every seed has a sentence, and every world its seed', async () => {
  const { control } = practice()
  const made = await control.create('half-done', false)
  const overview = await control.overview()
  expect(overview).toEqual({
    kind: 'answer',
    value: {
      defaultWorld: expect.any(String),
      seeds: expect.arrayContaining([{ name: 'fresh', sentence: expect.stringMatching(/^A company /) }]),
      worlds: expect.arrayContaining([made.kind === 'answer' && made.value]),
    },
  })
})

test('as the default, a new world takes the place of the one before', async () => {
  const { control, levers } = practice()
  const before = levers.overview().defaultWorld
  const made = await control.create('fresh', true)
  expect(made).toMatchObject({ value: { tenantId: levers.overview().defaultWorld } })
  expect(await control.directory(before)).toEqual({ kind: 'gone' })
})

test('a finished run is read in full, but for the value of its secret', async () => {
  const { control, levers } = practice()
  const { tenantId, domain } = levers.createWorld({ seed: 'app-exists' })
  const read = await control.directory(tenantId)
  expect(read).toMatchObject({
    kind: 'answer',
    value: {
      tenantId,
      domain,
      seed: 'app-exists',
      applications: [
        {
          name: 'Fabrikam Practice',
          audience: 'AzureADMultipleOrgs',
          redirectUris: ['https://api.unified.to/oauth/code'],
          access: [{ ids: { length: 3 } }, { ids: { length: 1 } }],
          secrets: [{ description: 'Unified.to', hint: expect.stringMatching(/^.{3}$/) }],
        },
      ],
      deleted: [],
    },
  })
  const people = read.kind === 'answer' ? read.value.people : []
  expect(people.map(({ userPrincipalName, roles }) => [userPrincipalName, ...roles])).toContainEqual([
    `ada@${domain}`,
    'Global Administrator',
  ])
})

test('a removed world is gone', async () => {
  const { control, levers } = practice()
  const { tenantId } = levers.createWorld({ seed: 'fresh' })
  expect(await control.remove(tenantId)).toEqual({ kind: 'answer', value: null })
  expect(await control.directory(tenantId)).toEqual({ kind: 'gone' })
})

test('an answer that is not the control’s is told apart from one that is', async () => {
  expect(await answering(200, '<html>').overview()).toMatchObject({ failure: { field: 'answer' } })
  expect(await answering(200, '{"seeds":[],"worlds":[]}').overview()).toEqual({
    kind: 'failed',
    failure: { kind: 'unreadable', field: 'defaultWorld' },
  })
  expect(await answering(503, '').overview()).toEqual({
    kind: 'failed',
    failure: { kind: 'refused', status: 503 },
  })
  const silent = controlAt(ROOT, () => Promise.reject(new TypeError('Failed to fetch')))
  expect(await silent.overview()).toEqual({ kind: 'failed', failure: { kind: 'unreachable' } })
})

test('a failure names what went wrong', () => {
  expect(failureWords({ kind: 'unreachable' })).toContain('does not answer')
  expect(failureWords({ kind: 'refused', status: 503 })).toContain('503')
  expect(failureWords({ kind: 'unreadable', field: 'seeds' })).toContain('seeds')
})
