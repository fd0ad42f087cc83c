import { expect, test } from 'vitest'
import { ask, codeOf, sandboxAt, tokenOf } from '../testing'

async function send(requests: readonly unknown[]) {
  const sandbox = sandboxAt()
  const token = await tokenOf(sandbox, sandbox.control.createWorld())
  return ask(sandbox, token, 'POST /$batch', { requests })
}

const part = (id: string, more: object = {}) => ({ id, method: 'GET', url: '/me', ...more })

test('twenty parts are the most', async () => {
  const parts = Array.from({ length: 21 }, (_, number) => part(`${number}`))
  expect((await send(parts.slice(1))).status).toBe(200)
  const refused = await send(parts)
  expect([refused.status, codeOf(refused)]).toEqual([400, 'BadRequest'])
})

test.each([
  ['two parts of one id, whatever its case', [part('a'), part('A')]],
  ['a body without its content type', [part('1', { method: 'POST', url: '/applications', body: {} })]],
  ['a part that depends on none before it', [part('1', { dependsOn: ['2'] }), part('2')]],
  ['an address elsewhere', [part('1', { url: 'https://example.com/' })]],
  ['a batch in a batch', [part('1', { url: '/$batch' })]],
  ['no part at all', []],
])('%s is a 400 for all', async (_, requests) => {
  expect((await send(requests)).status).toBe(400)
})

test('writes work inside, with the headers of the part', async () => {
  const { body } = await send([
    part('1', {
      method: 'PATCH',
      url: "/applications(uniqueName='x')",
      headers: { 'Content-Type': 'application/json', Prefer: 'create-if-missing' },
      body: { displayName: 'x' },
    }),
    part('2', { url: "/applications(uniqueName='x')?$select=displayName", dependsOn: ['1'] }),
  ])
  expect(body['responses']).toMatchObject([
    { id: '1', status: 201 },
    { id: '2', status: 200, body: { displayName: 'x' } },
  ])
})

test('a batch waits as long as any other answer, not once for each part', async () => {
  const sandbox = sandboxAt()
  const world = sandbox.control.createWorld()
  const token = await tokenOf(sandbox, world)
  sandbox.control.change(world.tenantId, { latencyMs: 100 })
  const began = performance.now()
  const { status } = await ask(sandbox, token, 'POST /$batch', {
    requests: Array.from({ length: 9 }, (_, number) => part(`${number}`)),
  })
  const waited = performance.now() - began
  expect(status).toBe(200)
  expect(waited).toBeGreaterThan(90)
  expect(waited).toBeLessThan(400)
})
