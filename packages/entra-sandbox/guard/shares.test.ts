import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createSandbox, type Sandbox, visitorGuard } from '../index'
import { TRAFFIC, VISITOR } from '../limits'
import { ask, codeOf, controlRequest, ORIGIN } from '../testing'

/*
 * People who want more than their share. A visitor costs one request, so no limit of one visitor alone keeps a stranger away; these
 * keep what the others have.
 */

const overviewShape = z.object({
  defaultWorld: z.string(),
  worlds: z.array(z.object({ tenantId: z.string() })),
})
const summary = z.object({ tenantId: z.string() })

let now = Date.UTC(2026, 0, 1)

function start(worldLimit = 64): Sandbox {
  return createSandbox({ origin: ORIGIN, guard: visitorGuard(), clock: () => now, worldLimit })
}

async function visit(sandbox: Sandbox) {
  const answer = await sandbox.fetch(controlRequest('/visit', 'POST', undefined, { origin: ORIGIN }))
  const { key } = z.object({ key: z.string() }).parse(await answer.json())
  const [cookie = ''] = (answer.headers.get('set-cookie') ?? '').split(';')
  const call = (path: string, method = 'GET', body?: unknown): Promise<Response> =>
    sandbox.fetch(controlRequest(path, method, body, { cookie, 'x-practice-key': key }))
  return {
    call,
    make: async () => summary.parse(await (await call('/worlds', 'POST', {})).json()),
    overview: async () => overviewShape.parse(await (await call('/worlds')).json()),
  }
}

test('where all places are taken, everyone gets one before anyone keeps several', async () => {
  const sandbox = start(6)
  const greedy = await visit(sandbox)
  const made = []
  for (let number = 0; number < VISITOR.worlds; number += 1) made.push(await greedy.make())
  const others = [await visit(sandbox), await visit(sandbox)]
  for (const other of others) await other.make()
  const left = (await greedy.overview()).worlds.map(({ tenantId }) => tenantId)
  // The ones unused for longest went.
  expect(made.map(({ tenantId }) => left.includes(tenantId))).toEqual([false, false, true, true, true, true])
  const again = await others[0]?.call('/worlds', 'POST', {})
  expect(again?.status).toBe(201)
  expect((await others[0]?.call('/worlds', 'POST', {}))?.status).toBe(503)
})

test('a company is gone after a day, though its page is left open', async () => {
  const one = await visit(start())
  const { tenantId } = await one.make()
  const seen = new Set<number>()
  for (let time = 0; time < VISITOR.longest; time += VISITOR.idle / 2) {
    seen.add((await one.call(`/worlds/${tenantId}`)).status)
    now += VISITOR.idle / 2
  }
  expect([...seen]).toEqual([200])
  expect((await one.call(`/worlds/${tenantId}`)).status).toBe(404)
})

describe('a flood', () => {
  const keysOf = (sandbox: Sandbox, tenant: string) =>
    sandbox.fetch(new Request(`${ORIGIN}/${tenant}/discovery/v2.0/keys`))

  test('in one company is refused as Microsoft refuses, and takes nothing from another', async () => {
    const sandbox = start()
    const one = await visit(sandbox)
    const [flooded, other] = [await one.make(), await one.make()]
    const tokens = await Promise.all(
      [flooded, other].map(({ tenantId }) => sandbox.control.token(tenantId, { scopes: ['User.Read'] })),
    )
    const me = (index: number) => ask(sandbox, tokens[index]?.access_token ?? '', 'GET /me')
    const seen = new Set<number>()
    for (let number = 0; number < TRAFFIC.world.atOnce + 1; number += 1) seen.add((await me(0)).status)
    expect([...seen]).toEqual([200, 429])
    const refused = await me(0)
    expect(codeOf(refused)).toBe('TooManyRequests')
    const signIn = await keysOf(sandbox, flooded.tenantId)
    expect([signIn.status, signIn.headers.get('retry-after')]).toEqual([429, '5'])
    expect(await signIn.text()).toContain('AADSTS90055')
    expect((await me(1)).status).toBe(200)
    now += 60_000
    expect((await me(0)).status).toBe(200)
  })

  test('of tokens that prove nothing takes nothing from the company that they name', async () => {
    const sandbox = start()
    const { tenantId } = await (await visit(sandbox)).make()
    const { access_token } = await sandbox.control.token(tenantId, { scopes: ['User.Read'] })
    const forged = access_token.replace(/[^.]+$/, 'forged')
    const seen = new Set<number>()
    for (let number = 0; number < TRAFFIC.world.atOnce + 1; number += 1)
      seen.add((await ask(sandbox, forged, 'GET /me')).status)
    expect([...seen]).toEqual([401, 429])
    expect((await ask(sandbox, access_token, 'GET /me')).status).toBe(200)
  })
})

test('a shared company that strangers filled makes room for a new one, and stays for who is in it', async () => {
  const sandbox = start()
  const before = sandbox.control.overview().defaultWorld
  const { access_token } = await sandbox.control.token(before, { scopes: ['Application.ReadWrite.All'] })
  const application = {
    displayName: 'x',
    notes: 'n'.repeat(1_024),
    tags: Array.from({ length: 50 }, (_, index) => `${index}${'t'.repeat(200)}`),
  }
  for (let number = 0; number < 60; number += 1) {
    await ask(sandbox, access_token, 'POST /applications', application)
    if (sandbox.control.overview().defaultWorld !== before) break
  }
  const after = await (await visit(sandbox)).overview()
  expect(after.defaultWorld).not.toBe(before)
  expect((await ask(sandbox, access_token, 'POST /applications', { displayName: 'mine' })).status).toBe(201)
})
