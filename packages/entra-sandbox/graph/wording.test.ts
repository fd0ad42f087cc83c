import { expect, test } from 'vitest'
import { ask, sandboxAt, tokenOf } from '../testing'

const PATH = "GET /applications(uniqueName='none')"

test('a refusal says what the world was told to say, inside a batch too', async () => {
  const sandbox = sandboxAt()
  const world = sandbox.control.createWorld()
  const token = await tokenOf(sandbox, world)
  const plain = await ask(sandbox, token, PATH)
  expect(plain).toMatchObject({ status: 404, body: { error: { code: 'Request_ResourceNotFound' } } })

  sandbox.control.change(world.tenantId, {
    wording: { Request_ResourceNotFound: { status: 410, code: 'Gone', message: 'No more.' } },
  })
  const other = await ask(sandbox, token, PATH)
  expect(other).toMatchObject({ status: 410, body: { error: { code: 'Gone', message: 'No more.' } } })
  const requests = [{ id: '1', method: 'GET', url: "/applications(uniqueName='none')" }]
  expect((await ask(sandbox, token, 'POST /$batch', { requests })).body).toMatchObject({
    responses: [{ status: 410, body: { error: { code: 'Gone' } } }],
  })
})

test('there is a bound to it', () => {
  const { control } = sandboxAt()
  const { tenantId } = control.createWorld()
  const many = Object.fromEntries(Array.from({ length: 21 }, (_, index) => [`Code${index}`, { status: 400 }]))
  expect(() => control.change(tenantId, { wording: many })).toThrow()
  expect(() => control.change(tenantId, { wording: { A: { message: 'x'.repeat(501) } } })).toThrow()
})
