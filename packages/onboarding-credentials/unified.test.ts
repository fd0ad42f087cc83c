import { describe, expect, test } from 'vitest'
import { placeIn } from './environment'
import type { Stop } from './stop'
import { API_KEY } from './testing/run'
import { CONTENT } from './testing/sealed'
import { ID, INTEGRATION, startUnified } from './testing/unified'
import { apiFor, enter } from './unified'

const PATH = `/unified/workspaceintegration/${ID}`
const CALLS = [`GET ${PATH}`, `PUT ${PATH}`, `GET ${PATH}`]

type Double = Awaited<ReturnType<typeof startUnified>>

const send = ({ env }: Double, { apiKey = API_KEY, integrationType = null as string | null } = {}) =>
  enter(CONTENT, { place: placeIn({ ...env, UNIFIED_API_KEY: apiKey }), integrationType })

/** What is said when it fails, which holds no secret. */
async function refusal(...args: Parameters<typeof send>): Promise<string> {
  const { code, message } = await send(...args).then(
    () => expect.unreachable('it was entered'),
    (error: Stop) => error,
  )
  expect(code).toBe(5)
  for (const secret of [CONTENT.secret, API_KEY, args[1]?.apiKey ?? API_KEY])
    expect(message).not.toContain(secret)
  return message
}

describe('entering', () => {
  test.each(['replaces', 'merges'] as const)('loses nothing where an update %s', async (update) => {
    await using unified = await startUnified({ update, secret: 'stars' })
    await send(unified)
    const { clientId: client_id, secret: client_secret } = CONTENT
    const { updated_at } = unified.stored()
    expect(unified.stored()).toEqual({ ...INTEGRATION, client_id, client_secret, updated_at })
    expect(unified.calls).toEqual(CALLS)
  })

  test('says whose client ID was there before, and can be repeated', async () => {
    const object = { ...INTEGRATION, client_id: 'an-older-one', client_secret: 'old', is_active: false }
    await using unified = await startUnified({ update: 'replaces', secret: 'stars', object })
    const said = { id: ID, integrationType: 'microsoftdynamicssales', isActive: false }
    expect(await send(unified)).toMatchObject({ ...said, before: 'an-older-one' })
    expect(await send(unified)).toMatchObject({ ...said, before: null })
  })

  test('the region of the seal decides where, unless the operator does', () => {
    const place = { api: null, id: ID, apiKey: API_KEY }
    expect(apiFor(place, 'us')).toBe('https://api.unified.to')
    expect(apiFor(place, 'eu')).toBe('https://api-eu.unified.to')
    expect(apiFor({ ...place, api: 'https://other.example' }, 'eu')).toBe('https://other.example')
    expect(() => apiFor(place, 'moon')).toThrow('UNIFIED_API')
    expect(() => apiFor(place, 'constructor')).toThrow('UNIFIED_API')
  })
})

describe('what is refused', () => {
  test.each([
    ['GET', 500, /^Reading the integration: Unified.to answered 500\.$/],
    ['GET', 302, /^Reading the integration: no answer/],
    ['PUT', 422, /^Sending the credentials: Unified.to answered 422\.$/],
  ] as const)('a %s with %i: its status is said, and nothing of its text', async (method, status, says) => {
    await using unified = await startUnified({ update: 'merges', refuse: { method, status } })
    expect(await refusal(unified)).toMatch(says)
  })

  test('another key of a workspace', async () => {
    await using unified = await startUnified({ update: 'merges' })
    expect(await refusal(unified, { apiKey: 'another-key-of-a-workspace' })).toContain('answered 401')
    expect(unified.calls).toEqual([`GET ${PATH}`])
  })

  test('no one answers', async () => {
    const unified = await startUnified({ update: 'merges' })
    await unified[Symbol.asyncDispose]()
    expect(await refusal(unified)).toContain('no answer from Unified.to (ECONNREFUSED)')
  })

  test('an integration of another type, unless it is named', async () => {
    const object = { ...INTEGRATION, integration_type: 'salesforce' }
    await using unified = await startUnified({ update: 'merges', object })
    expect(await refusal(unified)).toContain('add --integration-type salesforce')
    expect(unified.calls).toEqual([`GET ${PATH}`])
    expect(await send(unified, { integrationType: 'salesforce' })).toMatchObject({ before: null })
  })

  test('a value that is hidden, which would be overwritten with stars', async () => {
    const object = { ...INTEGRATION, token_url: 'https://login.example/****' }
    await using unified = await startUnified({ update: 'replaces', object })
    expect(await refusal(unified)).toMatch(/hides .+: token_url\. Nothing was sent/)
    expect(unified.calls).toEqual([`GET ${PATH}`])
  })

  test('the object of another id', async () => {
    await using unified = await startUnified({ update: 'merges', object: { ...INTEGRATION, id: 'another' } })
    expect(await refusal(unified)).toContain('another integration')
    expect(unified.calls).toEqual([`GET ${PATH}`])
  })

  test.each([
    ['does nothing', /still another one/],
    ['forgets permissions', /also changed these fields: permissions/],
  ] as const)('an update that %s, when it is read back', async (update, says) => {
    await using unified = await startUnified({ update })
    expect(await refusal(unified)).toMatch(says)
    expect(unified.calls).toEqual(CALLS)
  })
})
