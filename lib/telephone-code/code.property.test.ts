import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { checkDigitOf } from './check-digit'
import { buildNumber, codeOf, inGroups, type Situation } from './code'
import { isCode, readCode } from './read'
import { PROBLEMS, SCREENS, STATUSES } from './tables'
import { namesOf } from './testing/names-of'

const CASES = { numRuns: 10_000 * inject('share') }

const situation: fc.Arbitrary<Situation> = fc.record({
  screen: fc.constantFrom(...namesOf(SCREENS)),
  status: fc.constantFrom(...namesOf(STATUSES)),
  problem: fc.option(fc.constantFrom(...namesOf(PROBLEMS))),
})
const build = fc.oneof(fc.stringMatching(/^[0-9a-f]{16}$/), fc.constantFrom('unknown', ''), fc.string())
const content = fc.integer({ min: 0, max: 9_999_999 }).map((number) => String(number).padStart(7, '0'))

test('every situation is read from its code, in the digits that were asked for', () => {
  fc.assert(
    fc.property(situation, build, build, (given, shownBy, readBy) => {
      const code = codeOf(given, shownBy)
      expect(code).toMatch(/^\d{4} \d{4}$/)
      expect(isCode(code)).toBe(true)
      expect(readCode(code, readBy)).toEqual({
        kind: 'code',
        code,
        situation: given,
        sameBuild: buildNumber(shownBy) === buildNumber(readBy),
      })
      expect(readCode(code, shownBy)).toMatchObject({ sameBuild: true })
    }),
    CASES,
  )
})

test('any wrong digit is found', () => {
  fc.assert(
    fc.property(content, fc.nat(7), fc.integer({ min: 1, max: 9 }), (digits, at, difference) => {
      const code = digits + checkDigitOf(digits)
      const wrong = code.replace(/\d/g, (digit, place: number) =>
        place === at ? String((Number(digit) + difference) % 10) : digit,
      )
      expect(readCode(wrong, '')).toEqual({ kind: 'code-fault', fault: 'wrong-digit' })
    }),
    CASES,
  )
})

test('any two neighbours that are swapped are found', () => {
  fc.assert(
    fc.property(content, fc.nat(6), (digits, at) => {
      const code = digits + checkDigitOf(digits)
      const swapped = code.slice(0, at) + code.charAt(at + 1) + code.charAt(at) + code.slice(at + 2)
      fc.pre(swapped !== code)
      expect(readCode(swapped, '')).toEqual({ kind: 'code-fault', fault: 'wrong-digit' })
    }),
    CASES,
  )
})

test('any text gives a reading or a fault, and eight digits that fit are either known or not', () => {
  const anyText = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.nat(0xffff), { maxLength: 20 }).map((units) => String.fromCharCode(...units)),
    fc
      .array(fc.constantFrom(...'0123456789٤०４𝟜 -.:\u200F\u2028', 'Code:'), { maxLength: 16 })
      .map((parts) => parts.join('')),
    content.map((digits) => inGroups(digits + checkDigitOf(digits))),
  )
  fc.assert(
    fc.property(anyText, (text) => {
      const reading = readCode(text, 'x')
      isCode(text)
      // Its digits may differ, for the code may come from another build.
      if (reading.kind === 'code')
        expect(readCode(codeOf(reading.situation, 'x'), 'x')).toMatchObject({ situation: reading.situation })
      else expect(['not-digits', 'wrong-length', 'wrong-digit', 'unknown-number']).toContain(reading.fault)
    }),
    CASES,
  )
})
