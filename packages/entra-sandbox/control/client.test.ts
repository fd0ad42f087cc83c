import { expect, test } from 'vitest'
import { createSandbox, type SeedName, visitorGuard } from '../index'
import { HERE, ORIGIN, openSandbox } from '../testing'
import { SEED_NAMES } from '../worlds'
import { createControlClient } from './client'

const base = `${ORIGIN}/control`
const { sandbox } = openSandbox()
const client = createControlClient(base, {
  fetch: (input, init) => sandbox.fetch(new Request(input, init), HERE),
})

test.each(SEED_NAMES.filter((name) => name !== 'large'))(
  'a company of %s is read in full',
  async (seed: SeedName) => {
    const made = await client.createWorld({ seed })
    const read = await client.directory(made.tenantId)
    expect(read).toMatchObject({ ...made, seed })
    expect(sandbox.control.world(made.tenantId)).toMatchObject(read)
    expect((await client.overview()).worlds).toContainEqual(made)
  },
)

test('the levers are the same as in the same process', async () => {
  const { tenantId } = await client.createWorld()
  const { access_token } = await client.token(tenantId, { persona: 'ada' })
  await client.change(tenantId, {
    groups: 3,
    environments: [{ friendlyName: 'Sales', urlName: 'sales', region: 'NA', members: ['ada'] }],
  })
  await client.addFaults(tenantId, { on: 'GET /v1.0/me', do: { status: 503 } })
  const me = new Request(`${ORIGIN}/v1.0/me`, { headers: { authorization: `Bearer ${access_token}` } })
  expect((await sandbox.fetch(me)).status).toBe(503)
  expect(await client.journal(tenantId)).toMatchObject([{ method: 'GET', path: '/v1.0/me', status: 503 }])
  expect(sandbox.control.world(tenantId)).toMatchObject({
    settings: { groups: 3, environments: [{ urlName: 'sales', state: 'enabled' }] },
  })
  await client.clearJournal(tenantId)
  expect(await client.journal(tenantId)).toEqual([])
  await client.addFaults(tenantId, [{ on: 'GET /v1.0/me', do: { status: 503 } }])
  await client.clearFaults(tenantId)
  expect(sandbox.control.faults(tenantId)).toEqual([])
  await client.remove(tenantId)
})

test('a refusal is an error in the words of the control', async () => {
  const refused = client.directory('no-such-world')
  await expect(refused).rejects.toThrow("There is no world 'no-such-world'.")
  await expect(refused).rejects.toMatchObject({ status: 404 })
  const silent = createControlClient(base, { fetch: async () => new Response('<html>', { status: 502 }) })
  await expect(silent.overview()).rejects.toThrow('answered 502')
})

test('a visitor shows the key', async () => {
  const guarded = createSandbox({ origin: ORIGIN, guard: visitorGuard() })
  const visit = await guarded.fetch(
    new Request(`${base}/visit`, { method: 'POST', headers: { origin: ORIGIN } }),
  )
  const cookie = visit.headers.get('set-cookie')?.split(';')[0] ?? ''
  const send: typeof fetch = (input, init) => {
    const request = new Request(input, init)
    request.headers.set('cookie', cookie)
    return guarded.fetch(request)
  }
  const { key } = await visit.json()
  expect(await createControlClient(base, { fetch: send, key }).createWorld()).toMatchObject({ seed: 'fresh' })
  await expect(createControlClient(base, { fetch: send }).createWorld()).rejects.toMatchObject({
    status: 401,
  })
})
