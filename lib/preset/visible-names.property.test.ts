import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isVisible, visibleNames } from './visible'

const KEYS = ['displayName', 'userPrincipalName']
/** Characters that hide or reverse others, more often than by chance. */
const awkward = fc.constantFrom(
  '\u202E',
  '\u2066',
  '\u200B',
  '\u200D',
  '\uFE0F',
  '\u0301',
  '\uD800',
  '\0',
  '\n',
)
const text = fc
  .array(fc.oneof(awkward, fc.string({ unit: 'binary', maxLength: 3 })))
  .map((all) => all.join(''))
const { answer } = fc.letrec<{ answer: unknown; entry: unknown }>((tie) => ({
  entry: fc.oneof(text, fc.integer(), fc.constant(null)),
  answer: fc.oneof(
    { maxDepth: 4 },
    tie('entry'),
    fc.array(tie('answer')),
    fc.dictionary(fc.oneof(fc.constantFrom(...KEYS), fc.constantFrom('id', 'redirectUris')), tie('answer')),
  ),
}))

test('in any answer every name becomes visible, and nothing else changes', () => {
  fc.assert(
    fc.property(answer, (before) => {
      const after = visibleNames(before)
      expect(namesIn(after).filter((name) => !isVisible(name))).toEqual([])
      expect(blanked(after)).toEqual(blanked(before))
      expect(visibleNames(after)).toEqual(after)
    }),
  )
})

test('a mark after a reserved pictograph does not stay alone', () => {
  expect(visibleNames({ displayName: '\u{1FC00}\uFE0F' })).toEqual({ displayName: 'U+1FC00U+FE0F' })
})

test('a visible name stays unchanged', () => {
  fc.assert(
    fc.property(
      text.filter((name) => isVisible(name) && [...name].length <= 256),
      (displayName) => {
        expect(visibleNames({ displayName })).toEqual({ displayName })
      },
    ),
  )
})

function namesIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) =>
    KEYS.includes(key) && typeof inner === 'string' ? [inner] : namesIn(inner),
  )
}

/** The same without its names. */
function blanked(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner) => (KEYS.includes(key) && typeof inner === 'string' ? '' : inner)),
  )
}
