import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { visibleNames } from '@/lib/preset/visible'
import { fingerprintOf } from './fingerprint'
import { newKeyPair } from './key-pair'
import { makeSeal } from './make-seal'
import { openSeal, sealIn } from './open-seal'
import { isPublicKey } from './public-key'
import { CONTENT } from './testing/content'

const CASES = { numRuns: 10_000 * inject('share') }
const FEWER = { numRuns: 1_000 * inject('share') }
const ORIGIN = 'https://onboarding.example'
const NOW = new Date('2026-11-30T10:00:00Z')
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

test('a seal with one bit changed does not open', async () => {
  const { publicKey, privateKey } = await newKeyPair(false)
  const { text } = await makeSeal(CONTENT, { publicKey, origin: ORIGIN, now: NOW })
  const open = (seal: string) =>
    openSeal(seal, { origin: ORIGIN, now: NOW, keyFor: async () => ({ kind: 'here', key: privateKey }) })
  expect((await open(text)).kind).toBe('opened')
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length - 1), fc.nat(5), async (at, bit) => {
      const sign = ALPHABET.indexOf(text[at] ?? '.')
      // The points between the parts are no data.
      fc.pre(sign >= 0)
      const changed = text.slice(0, at) + ALPHABET[sign ^ (1 << bit)] + text.slice(at + 1)
      const reading = await open(changed)
      // The last character of a part may carry bits that no decoder reads: such a text is the same seal.
      const same = bytesOf(changed) === bytesOf(text)
      expect(reading.kind, `${at}, ${bit}`).toBe(
        same && changed.split('.')[0] === text.split('.')[0] ? 'opened' : 'fault',
      )
    }),
    CASES,
  )
})

test('whatever a tenant is called, what is sealed comes out again', async () => {
  const { publicKey, privateKey } = await newKeyPair(false)
  // Any text at all, as Microsoft Graph may answer it: names pass through here before a step sees them.
  const name = fc
    .oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 300 }),
      fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }),
    )
    .map((displayName) => asRead({ displayName }).displayName)
  const secret = fc.stringMatching(/^[\x21-\x7E]{1,100}$/)
  await fc.assert(
    fc.asyncProperty(name, name, secret, async (tenant, person, value) => {
      const content = {
        ...CONTENT,
        secret: value,
        tenant: { ...CONTENT.tenant, name: tenant },
        sealedBy: { ...CONTENT.sealedBy, name: person },
      }
      const { text } = await makeSeal(content, { publicKey, origin: ORIGIN, now: NOW })
      const keyFor = async () => ({ kind: 'here', key: privateKey }) as const
      expect(await openSeal(text, { origin: ORIGIN, now: NOW, keyFor })).toMatchObject({
        kind: 'opened',
        content,
      })
    }),
    FEWER,
  )
})

/** An answer as the adapter passes it on. */
const asRead = (answer: { displayName: string }) => visibleNames(answer) as typeof answer

/** Five parts like a seal's, with any JSON as the header. */
const almost = fc
  .tuple(
    fc.oneof(
      fc.jsonValue(),
      fc.record(
        {
          typ: fc.constant('onboarding-seal'),
          v: fc.constantFrom(1, 2, null),
          alg: fc.constantFrom('ECDH-ES', 'dir', 'RSA-OAEP'),
          enc: fc.constantFrom('A256GCM', 'A128GCM'),
          kid: fc.constant('a'.repeat(43)),
          iss: fc.constantFrom(ORIGIN, 'javascript:x', 1),
          exp: fc.oneof(fc.double(), fc.integer()),
          epk: fc.jsonValue(),
        },
        { requiredKeys: [] },
      ),
    ),
    fc.stringMatching(/^[\w-]{16}$/),
    fc.stringMatching(/^[\w-]{1,40}$/),
    fc.stringMatching(/^[\w-]{22}$/),
  )
  .map(
    ([header, ...rest]) => `${Buffer.from(JSON.stringify(header)).toString('base64url')}..${rest.join('.')}`,
  )

test('no text makes it throw', async () => {
  const keyFor = async () => ({ kind: 'unknown' }) as const
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: 'grapheme' }), fc.webUrl(), almost), async (text) => {
      expect((await openSeal(sealIn(text), { origin: ORIGIN, now: NOW, keyFor })).kind).toBe('fault')
      expect(isPublicKey(text)).toBe(false)
    }),
    CASES,
  )
})

test('each key is one that a link may carry, with six groups of five digits', async () => {
  for (let count = 0; count < FEWER.numRuns / 5; count += 1) {
    const { publicKey } = await newKeyPair(false)
    expect(isPublicKey(publicKey)).toBe(true)
    expect((await fingerprintOf(publicKey)).join(' ')).toMatch(/^\d{5}( \d{5}){5}$/)
  }
})

function bytesOf(seal: string): string {
  return seal
    .split('.')
    .map((part) => Buffer.from(part, 'base64url').toString('hex'))
    .join('.')
}
