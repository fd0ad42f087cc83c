import { CompactEncrypt, importJWK } from 'jose'
import { beforeAll, describe, expect, test } from 'vitest'
import { fingerprintOf, thumbprintOf } from './fingerprint'
import { newKeyPair } from './key-pair'
import { sealLink } from './link'
import { makeSeal } from './make-seal'
import { type KeyFor, openSeal, sealIn } from './open-seal'
import { isPublicKey, jwkOf, publicKeyOf } from './public-key'
import { CONTENT } from './testing/content'

const ORIGIN = 'https://onboarding.example'
const NOW = new Date('2026-11-30T10:00:00Z')
const later = (days: number) => new Date(NOW.getTime() + days * 86_400_000)

let pair: Awaited<ReturnType<typeof newKeyPair>>
let seal: string
const withKey: KeyFor = async () => ({ kind: 'here', key: pair.privateKey })
const open = (text: string, { keyFor = withKey, origin = ORIGIN, now = NOW } = {}) =>
  openSeal(text, { keyFor, origin, now })
const faultOf = async (...args: Parameters<typeof open>) => {
  const reading = await open(...args)
  return reading.kind === 'fault' ? reading.fault : reading.kind
}

/** A seal as someone else's program might make it. */
async function sealed(header: object, content: unknown): Promise<string> {
  const key = await importJWK(jwkOf(pair.publicKey), 'ECDH-ES')
  const kid = await thumbprintOf(pair.publicKey)
  const exp = Math.floor(later(1).getTime() / 1000)
  const fields = { typ: 'onboarding-seal', v: 1, alg: 'ECDH-ES', enc: 'A256GCM', kid, iss: ORIGIN, exp }
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(content)))
    .setProtectedHeader({ ...fields, ...header })
    .encrypt(key)
}

beforeAll(async () => {
  pair = await newKeyPair(false)
  seal = (await makeSeal(CONTENT, { publicKey: pair.publicKey, origin: ORIGIN, now: NOW })).text
})

test('what is sealed comes out again, and only ciphertext is in the seal', async () => {
  expect(await open(seal)).toMatchObject({ kind: 'opened', content: CONTENT })
  for (const part of seal.split('.')) {
    const text = Buffer.from(part, 'base64url').toString('latin1')
    for (const value of [CONTENT.secret, CONTENT.clientId, 'Contoso', 'ada@'])
      expect(text).not.toContain(value)
  }
})

test('the same credentials make another seal each time', async () => {
  const again = await makeSeal(CONTENT, { publicKey: pair.publicKey, origin: ORIGIN, now: NOW })
  expect(again.text).not.toBe(seal)
  expect(again.expiresAt).toBe('2026-12-14T10:00:00.000Z')
})

test('the private key of a browser cannot be exported', async () => {
  await expect(crypto.subtle.exportKey('jwk', pair.privateKey)).rejects.toThrow()
})

describe('what does not open', () => {
  test('another key', async () => {
    const other = await newKeyPair(false)
    expect(await faultOf(seal, { keyFor: async () => ({ kind: 'unknown' }) })).toEqual({ kind: 'wrong-key' })
    const keyFor: KeyFor = async () => ({ kind: 'here', key: other.privateKey })
    expect(await faultOf(seal, { keyFor })).toEqual({ kind: 'changed' })
  })

  test('a key that was used and deleted', async () => {
    const at = '2026-11-29T10:00:00.000Z'
    expect(await faultOf(seal, { keyFor: async () => ({ kind: 'used', at }) })).toEqual({
      kind: 'opened-before',
      at,
    })
  })

  test('a seal of another page, if its key is not here', async () => {
    const keyFor: KeyFor = async () => ({ kind: 'unknown' })
    expect(await faultOf(seal, { keyFor, origin: 'https://other.example' })).toEqual({
      kind: 'other-page',
      page: ORIGIN,
    })
    expect(await faultOf(seal, { origin: 'https://other.example' })).toBe('opened')
  })

  test('a seal after its last day, and no moment earlier', async () => {
    expect(await faultOf(seal, { now: later(14) })).toEqual({
      kind: 'expired',
      at: '2026-12-14T10:00:00.000Z',
    })
    expect(await faultOf(seal, { now: new Date(later(14).getTime() - 1) })).toBe('opened')
  })

  test('a version that is not known', async () => {
    expect(await faultOf(await sealed({ v: 2, exp: 'never' }, CONTENT))).toEqual({ kind: 'other-version' })
  })

  test.each([
    ['nothing', ''],
    ['words', 'Dear Dora, the credentials are ready.'],
    ['a link without one', 'https://onboarding.example/open'],
    ['five parts of nothing', 'a..b.c.d'],
    ['a JWE of another kind', 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..MTIzNDU2Nzg5MDEy.AAAA.AAAA'],
  ])('%s is no seal', async (_, text) => {
    expect(await faultOf(sealIn(text))).toEqual({ kind: 'no-seal' })
  })

  test('half of a seal', async () => {
    expect(await faultOf(seal.slice(0, seal.length / 2))).toEqual({ kind: 'no-seal' })
    expect(await faultOf(seal.slice(0, -3))).toEqual({ kind: 'no-seal' })
    expect(await faultOf(`${seal.slice(0, -3)}AAA`)).toEqual({ kind: 'changed' })
  })

  test.each([
    ['a secret with a line break', { ...CONTENT, secret: 'a\nb' }],
    ['a name that hides something', { ...CONTENT, tenant: { ...CONTENT.tenant, name: 'Con\u202Etoso' } }],
    ['a client ID that is a script', { ...CONTENT, clientId: '<script>' }],
    ['a field too much', { ...CONTENT, more: 1 }],
    ['nothing', null],
  ])('a seal that fits the key and holds %s', async (_, content) => {
    expect(await faultOf(await sealed({}, content))).toEqual({ kind: 'changed' })
  })

  test.each([
    ['another type', { typ: 'JWT' }],
    ['another cipher', { enc: 'A128GCM' }],
    ['an address that is none', { iss: 'javascript:alert(1)' }],
    ['no end', { exp: undefined }],
  ])('%s is no seal', async (_, header) => {
    expect(await faultOf(await sealed(header, CONTENT))).toEqual({ kind: 'no-seal' })
  })
})

test('a header that asks for another algorithm or for compression is never followed', async () => {
  const [, key, ...rest] = seal.split('.')
  const head = JSON.parse(Buffer.from(seal.split('.')[0] ?? '', 'base64url').toString())
  for (const change of [
    { alg: 'dir' },
    { alg: 'ECDH-ES+A256KW' },
    { enc: 'A128CBC-HS256' },
    { zip: 'DEF' },
  ]) {
    const header = Buffer.from(JSON.stringify({ ...head, ...change })).toString('base64url')
    expect(await faultOf([header, key, ...rest].join('.'))).toEqual({ kind: 'no-seal' })
  }
})

test('makes no seal that could not be opened', async () => {
  const asked = { publicKey: pair.publicKey, origin: ORIGIN, now: NOW }
  await expect(makeSeal({ ...CONTENT, tenant: { ...CONTENT.tenant, name: '' } }, asked)).rejects.toThrow()
})

test('a seal is found in its link, also where a mail program broke it', async () => {
  const link = sealLink(seal, ORIGIN)
  expect(new URL(link).pathname).toBe('/open')
  expect(sealIn(link)).toBe(seal)
  const message = `Hello Dora,\n\nhere (#1) is the link:\n\n${link}\n\nOpen it until Friday.`
  const wrapped = (text: string, width: number) => text.replace(new RegExp(`.{${width}}`, 'g'), '$&\r\n')
  for (const pasted of [
    `> <${wrapped(link, 70)}>`,
    message,
    wrapped(message, 76),
    `${seal.slice(0, 40)}\n${seal.slice(40)}`,
    `https://safelinks.example/?url=${encodeURIComponent(link)}&data=05%7C02`,
  ])
    expect(sealIn(pasted)).toBe(seal)
})

describe('a public key', () => {
  // rfc-editor.org/rfc/rfc7515#appendix-A.3.1
  const x = 'f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU'
  const y = 'x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0'

  test('one of a standard is one, as a JWK and as text', () => {
    const text = publicKeyOf({ x, y })
    expect(text).toHaveLength(86)
    expect(isPublicKey(text)).toBe(true)
    expect(jwkOf(text)).toEqual({ kty: 'EC', crv: 'P-256', x, y })
  })

  test('every change of one character is found', () => {
    const text = publicKeyOf({ x, y })
    for (let at = 0; at < text.length; at += 1)
      for (const sign of ['A', 'z', '_'])
        if (text[at] !== sign) expect(isPublicKey(text.slice(0, at) + sign + text.slice(at + 1))).toBe(false)
  })

  test.each(['', 'A'.repeat(86), '_'.repeat(86), 'A'.repeat(85), ' '.repeat(86)])('"%s" is none', (text) => {
    expect(isPublicKey(text)).toBe(false)
  })

  test('its thumbprint and its digits are those that other programs compute', async () => {
    const text = publicKeyOf({ x, y })
    // Computed with Python: hashlib.sha256 of the members in order, and int.from_bytes of each five bytes.
    expect(await thumbprintOf(text)).toBe('oKIywvGUpTVTyxMQ3bwIIeQUudfr_CkLMjCE19ECD-U')
    expect(await fingerprintOf(text)).toEqual(['03057', '95307', '45672', '84311', '62834', '66466'])
  })
})
