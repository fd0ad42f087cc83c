import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { isVisible } from '../../lib/preset/visible'
import { newKeyPair } from '../../lib/seal/key-pair'
import { headerOf, openSeal, sealIn } from './seal'
import { Stop } from './stop'
import { CONTENT, ORIGIN, sealFor } from './testing/sealed'

const CASES = { numRuns: 5_000 * inject('share') }
const FEWER = { numRuns: 1_000 * inject('share') }
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

test('whatever the page seals, the command opens', async () => {
  const { publicKey, privateKey: key } = await newKeyPair(false)
  const line = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .filter((text) => [...text].length <= 256 && isVisible(text))
  const instant = fc.date({ min: new Date(0), max: new Date('2999-12-31'), noInvalidDate: true })
  const content = fc.record({
    clientId: fc.uuid(),
    secret: fc.stringMatching(/^[\x21-\x7E]{1,400}$/),
    keyId: fc.uuid(),
    expiresAt: instant.map((day) => day.toISOString()),
    tenant: fc.record({ id: fc.uuid(), name: line, domain: line }),
    product: fc.stringMatching(/^[\w-]{1,40}$/),
    region: fc.stringMatching(/^[\w-]{1,40}$/),
    sealedBy: fc.record({ name: line, account: line }),
    sealedAt: instant.map((day) => day.toISOString()),
  })
  await fc.assert(
    fc.asyncProperty(content, async (sealed) => {
      const seal = sealIn(`${ORIGIN}/open#${await sealFor(publicKey, { content: sealed })}`)
      expect(headerOf(seal).iss).toBe(ORIGIN)
      expect(await openSeal(seal, { key, now: new Date() })).toEqual(sealed)
    }),
    FEWER,
  )
})

test('a seal with one bit changed never opens', async () => {
  const { publicKey, privateKey: key } = await newKeyPair(false)
  const text = await sealFor(publicKey)
  const now = new Date()
  expect(await openSeal(text, { key, now })).toEqual(CONTENT)
  await fc.assert(
    fc.asyncProperty(fc.nat(text.length - 1), fc.nat(5), async (at, bit) => {
      const sign = ALPHABET.indexOf(text[at] ?? '.')
      // The points between the parts are no data.
      fc.pre(sign >= 0)
      const changed = text.slice(0, at) + ALPHABET[sign ^ (1 << bit)] + text.slice(at + 1)
      await expect(openSeal(changed, { key, now }), `${at}, ${bit}`).rejects.toMatchObject({ code: 3 })
    }),
    CASES,
  )
})

test('no text makes it fail in another way than by its own words', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.string({ unit: 'grapheme' }), fc.webUrl()), (text) => {
      expect(() => headerOf(sealIn(text))).toThrow(Stop)
    }),
    CASES,
  )
})
