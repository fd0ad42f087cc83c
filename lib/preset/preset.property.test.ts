import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { OFFER } from '@/lib/preset/testing/offer'
import { LANGUAGES } from '@/lib/words/languages'
import { PARAMETERS } from './parameters'
import { type Preset, readLink, writeLink } from './preset'
import { splitQuery } from './query'
import { isNameOfPerson } from './texts'
import { visibleText } from './visible'

const CASES = { numRuns: 10_000 * inject('share') }
const OPTIONS = { offer: OFFER, now: new Date('2030-06-15T12:00:00Z') }

/** What people write, and characters with a meaning in queries, HTML, mail and chat programs. */
const PIECES = [
  ..."azAZ09 &=?#+%;,.!~*'()/\\:|_-@$^`{}[]“”«»–…€№²Ñßжщ北京アإعन한",
  '👩‍💻',
  '🏳️‍🌈',
  '1️⃣',
  'कॉ',
  'e\u0323\u0302',
]
const INVISIBLE = [
  ...'\u202A\u202E\u2066\u2069\u200E\u200F\u061C\u200B\u2060\uFEFF\u00AD\u3164\u2028\r\n\t\0\x7F<>',
]

const printable = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
const piece = fc.oneof(
  fc.constantFrom(...PIECES),
  printable.filter((grapheme) => !/[<>\p{Zl}\p{Zp}\p{DI}\u2800\uFFFC\uFFFD\u{1D159}]/u.test(grapheme)),
)

/** Cut at the limit, without what a cut may leave (a space, half an emoji) or what no text may contain. */
function text(limit: number): fc.Arbitrary<string> {
  return fc
    .array(piece, { minLength: 1, maxLength: limit })
    .map((pieces) => [...pieces.join('').normalize('NFC')].slice(0, limit).join('').trim())
    .filter((value) => value !== '' && !/[\uFE0F\u200D]$|^\p{M}|\p{M}{5}/u.test(value))
    .filter((value) => !value.normalize('NFKC').includes('://'))
}

const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/)
const domain = fc
  .tuple(label, fc.constantFrom('com', 'co.uk', 'onmicrosoft.com'))
  .map((parts) => parts.join('.'))
const day = fc
  .date({ min: new Date('2030-06-15T00:00:00Z'), max: new Date('9999-12-31T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10))

/** The account is one of the tenant's own, or of a domain that may belong to any tenant. */
const people = fc
  .record({
    tenant: fc.oneof(domain, fc.uuid()),
    local: fc.stringMatching(/^[A-Za-z0-9'._!#^~+-]{0,20}[A-Za-z0-9]$/),
    own: fc.boolean(),
  })
  .map(({ tenant, local, own }) => ({
    tenant,
    account: `${local}@${own && tenant.includes('.') ? tenant : 'contoso.com'}`,
  }))

/** Public keys: what a link may carry is a point of the curve, so they are not made up. */
const KEYS = [
  'uGnVG-yQ2pz5iUCdq0k1Eb9nxjT4YH9jLqNOi1MbXP9XFx-q5yg4Uv-k2bqOxWD4a1H3qN2tQxT1hE9ztLfMgw',
  'FuB2YfZnKIexx_Ys0MDdHD4IyhxH0qpWN8lJ29sg8zbrXOgfu9bH9e6Engr4VmZPeUgWeYHHndk8Tue4lQfeJQ',
]

const preset: fc.Arbitrary<Preset> = fc
  .tuple(
    fc.record(
      {
        product: fc.constantFrom(...OFFER.map(({ product }) => product)),
        region: fc.constantFrom('us', 'eu'),
        name: text(120),
        description: text(120),
        ref: fc.stringMatching(/^[A-Za-z0-9._#:-]([A-Za-z0-9 ._#:-]{0,58}[A-Za-z0-9._#/-])?$/),
        from: text(60),
        lang: fc.constantFrom(...LANGUAGES),
        until: day,
      },
      { requiredKeys: [] },
    ),
    fc.option(people),
    fc.option(fc.record({ seal: fc.constantFrom(...KEYS), to: text(60).filter(isNameOfPerson) })),
  )
  .map(([choices, who, receiver]) => ({ ...choices, ...who, ...receiver }))

/** Queries of the known parameters with strange values, and strings that are no query at all. */
const strangeText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom('%', '%E0', '%00', '%F0%9F%98%80', '+', '=', '<b>', '://', 'a', ' ', '2030-12-31'),
      { maxLength: 8 },
    )
    .map((parts) => parts.join('')),
  fc.constantFrom('1', '2', 'sales', 'eu', 'contoso.com', 'ada@contoso.com', 'TICKET-1', '2031-01-01', ''),
)
const strangePart = fc
  .tuple(
    fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...PARAMETERS) }, { weight: 1, arbitrary: strangeText }),
    strangeText,
  )
  .map(([name, value]) => `${name}=${value}`)
const strangeQuery = fc.oneof(
  strangeText,
  fc.array(strangePart, { maxLength: 5 }).map((parts) => `?${parts.join('&')}`),
  fc
    .uniqueArray(strangePart, { maxLength: 4, selector: (part) => part.split('=', 1)[0] })
    .map((parts) => `?v=1&${parts.join('&')}`),
)

test('every preset can be read from its link, which is safe in a message', () => {
  fc.assert(
    fc.property(preset, (given) => {
      const query = writeLink(given)
      expect(query).toMatch(/^(\?v=1(&[a-z]+=[\w%@.-]*[\w%@-])+)?$/)
      expect(readLink(query, OPTIONS)).toEqual({ kind: 'preset', preset: given })
    }),
    CASES,
  )
})

test('any query gives either a preset or a list of faults', () => {
  const seen = { preset: 0, fault: 0 }
  fc.assert(
    fc.property(strangeQuery, (query) => {
      const reading = readLink(query, OPTIONS)
      seen[reading.kind] += 1
      if (reading.kind === 'preset') {
        expect(readLink(writeLink(reading.preset), OPTIONS)).toEqual(reading)
        return
      }
      const names = ['v', ...Object.keys(splitQuery(query)).map((name) => visibleText(name, 40))]
      expect(reading.faults).not.toHaveLength(0)
      for (const fault of reading.faults) {
        expect(names).toContain(fault.parameter)
        expect(`${fault.parameter}${fault.came}`).not.toMatch(
          /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u200B\u200E\u200F]/u,
        )
      }
    }),
    CASES,
  )
  // Both outcomes really happened.
  expect(Math.min(seen.preset, seen.fault)).toBeGreaterThan(CASES.numRuns / 20)
})

test('one hidden character anywhere in a text is a fault', () => {
  const place = fc.tuple(
    text(50),
    fc.nat(50),
    fc.constantFrom(...INVISIBLE),
    fc.constantFrom('name', 'description', 'from'),
  )
  fc.assert(
    fc.property(place, ([value, at, hidden, parameter]) => {
      const points = [...value]
      const query = `?v=1&${parameter}=${encodeURIComponent(points.toSpliced(at, 0, hidden).join(''))}`
      expect(readLink(query, OPTIONS)).toMatchObject({
        kind: 'fault',
        faults: [{ parameter, problem: 'forbidden-character' }],
      })
    }),
    CASES,
  )
})
