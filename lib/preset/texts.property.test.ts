import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { OFFER } from '@/lib/preset/testing/offer'
import { LANGUAGES } from '@/lib/words/languages'
import { LIMITS } from './parameters'
import { readLink, writeLink } from './preset'
import { encodeText } from './query'
import { linkable, mayCarry, queryOf } from './texts'

const OPTIONS = { offer: OFFER, now: new Date('2030-06-15T12:00:00Z') }
const CASES = { numRuns: 10_000 * inject('share') }

const piece = fc.oneof(
  fc.constantFrom(
    ...'aé<> .-@:/~Q8\u202E\u00AD\uFFFD\u0301',
    '://',
    '👩‍💻',
    '\uFF0F\uFF0F',
    'a.b',
    'contoso.com',
  ),
  fc.string({ unit: 'binary', maxLength: 3 }),
)
const written = fc.oneof(
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join('')),
  fc
    .tuple(fc.constantFrom('a', 'é', '👍', 'e\u0301'), fc.integer({ min: 55, max: 130 }))
    .map(([one, times]) => one.repeat(times)),
  fc.uuid(),
  fc.domain(),
)

test('texts.ts refuses exactly the texts that the codec refuses', () => {
  fc.assert(
    fc.property(fc.constantFrom('name', 'description', 'tenant'), written, (parameter, text) => {
      const query = `?v=1&${parameter}=${encodeURIComponent(text.trim())}`
      expect(mayCarry(parameter, text)).toBe(readLink(query, OPTIONS).kind === 'preset')
    }),
    CASES,
  )
})

test.each(['name', 'description', 'tenant'] as const)('the longest %s is the same for both', (parameter) => {
  const ending = parameter === 'tenant' ? '.com' : '👍'
  for (const length of [
    LIMITS[parameter] - 1,
    LIMITS[parameter],
    LIMITS[parameter] + 1,
    LIMITS[parameter] + 2,
  ]) {
    const text = `${'a.'.repeat(LIMITS[parameter]).slice(0, length - ending.length)}${ending}`
    const read = readLink(`?v=1&${parameter}=${encodeText(text)}`, OPTIONS)
    expect([length, mayCarry(parameter, text)]).toEqual([length, read.kind === 'preset'])
  }
})

test('texts.ts writes a preset as the codec does', () => {
  const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined })
  const text = written.map((one) => linkable('name', one) ?? 'Acme')
  const tenant = fc.domain().filter((one) => mayCarry('tenant', one))
  const preset = fc
    .record({
      product: optional(fc.constantFrom(...OFFER.map(({ product }) => product))),
      region: optional(fc.constantFrom('us', 'eu')),
      name: optional(text),
      description: optional(text),
      tenant: optional(tenant),
      account: optional(fc.constant("o'neil.a+b@contoso.com")),
      ref: optional(fc.constant('TICKET-1 #2/3:4')),
      from: optional(fc.constant('Support (night)')),
      lang: optional(fc.constantFrom(...LANGUAGES)),
      until: optional(fc.constant('2030-12-31')),
    })
    .map((values) => JSON.parse(JSON.stringify(values)))
  fc.assert(
    fc.property(preset, (one) => {
      expect(queryOf(one)).toBe(writeLink(one))
    }),
    CASES,
  )
})
