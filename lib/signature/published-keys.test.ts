import { errors, exportJWK, generateKeyPair } from 'jose'
import { beforeEach, expect, test, vi } from 'vitest'
import { publishedKeys } from './published-keys'

const { publicKey } = await generateKeyPair('RS256')
const jwk = await exportJWK(publicKey)
const ADDRESS = new URL('https://login.example/keys')

let published = ['old']
let asked = 0

async function ask(): Promise<Response> {
  asked += 1
  return Response.json({ keys: published.map((kid) => ({ ...jwk, kid, alg: 'RS256' })) })
}

/** Looks up the key that a token names, as the signature check does. */
async function find(keys: ReturnType<typeof publishedKeys>, kid: string): Promise<unknown> {
  return keys({ alg: 'RS256', kid }, { payload: '', signature: '' })
}

beforeEach(() => {
  vi.useFakeTimers()
  published = ['old']
  asked = 0
})

test('a key published just now is fetched at once', async () => {
  const keys = publishedKeys(ADDRESS, ask)
  await find(keys, 'old')
  published = ['new']
  await expect(find(keys, 'new')).resolves.toBeDefined()
  expect(asked).toBe(2)
})

test('invented keys cause at most one request in five seconds', async () => {
  const keys = publishedKeys(ADDRESS, ask)
  const found: Promise<unknown>[] = []
  for (let second = 0; second < 20; second += 1) {
    for (let n = 0; n < 50; n += 1) found.push(find(keys, `strange ${n}`).catch((error) => error))
    await vi.advanceTimersByTimeAsync(1000)
  }
  await vi.advanceTimersByTimeAsync(5000)
  for (const error of await Promise.all(found)) expect(error).toBeInstanceOf(errors.JWKSNoMatchingKey)
  expect(asked).toBeLessThanOrEqual(2 + 25 / 5)
})

test('while invented keys are tried, a new key is accepted after some seconds', async () => {
  const keys = publishedKeys(ADDRESS, ask)
  await find(keys, 'strange').catch(() => undefined)
  published = ['new']
  const waiting = find(keys, 'new')
  await vi.advanceTimersByTimeAsync(5000)
  await expect(waiting).resolves.toBeDefined()
})

test('keys that could not be fetched are fetched again', async () => {
  let broken = true
  const keys = publishedKeys(ADDRESS, () => (broken ? Promise.reject(new TypeError('fetch failed')) : ask()))
  await expect(find(keys, 'old')).rejects.toThrow('fetch failed')
  broken = false
  await expect(find(keys, 'old')).resolves.toBeDefined()
})
