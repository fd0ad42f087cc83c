import { describe, expect, test } from 'vitest'
import { checkDigitOf } from './check-digit'
import { codeOf, inGroups } from './code'
import { isCode, readCode } from './read'

const BUILD = '0123456789abcdef'
const CODE = codeOf({ screen: 'register-app', status: 'stuck', problem: 'missing-rights' }, BUILD)
const DIGITS = CODE.replace(' ', '')

test('the check digit is that of the published method', () => {
  // The example of en.wikipedia.org/wiki/Damm_algorithm
  expect(checkDigitOf('572')).toBe('4')
})

describe('a code is read', () => {
  test.each([
    ['as it is shown', CODE],
    ['without a space', DIGITS],
    ['in pairs', DIGITS.replaceAll(/..(?!$)/g, '$&-')],
    ['with dots and spaces around', `  ${DIGITS.replaceAll(/...(?!$)/g, '$&.')}\n`],
    ['digit by digit', [...DIGITS].join(', ')],
    ['with its label', `Code for the telephone: ${CODE}`],
    ['with a German label', `Code für das Telefon: ${CODE}`],
    ['in wide digits', [...DIGITS].map((digit) => String.fromCodePoint(0xff10 + Number(digit))).join('')],
  ])('%s', (_how, text) => {
    expect(isCode(text)).toBe(true)
    expect(readCode(text, BUILD)).toEqual({
      kind: 'code',
      code: CODE,
      situation: { screen: 'register-app', status: 'stuck', problem: 'missing-rights' },
      sameBuild: true,
    })
  })

  // What the browser's own formatting makes of the digits, so that no table of ours is compared with itself.
  test.each(Intl.supportedValuesOf('numberingSystem').filter((system) => !/^(hanidec|roman)/.test(system)))(
    'in the digits of %s',
    (system) => {
      const format = new Intl.NumberFormat(`en-u-nu-${system}`, {
        useGrouping: false,
        minimumIntegerDigits: 8,
      })
      expect(readCode(format.format(Number(DIGITS)), BUILD)).toMatchObject({ kind: 'code', code: CODE })
    },
  )
})

test('a page of another build says so', () => {
  expect(readCode(CODE, 'fedcba9876543210')).toMatchObject({ kind: 'code', sameBuild: false })
})

test.each([
  ['4711 O825', 'not-digits'],
  ['', 'not-digits'],
  [DIGITS.slice(1), 'wrong-length'],
  [`${DIGITS}0`, 'wrong-length'],
  [`${DIGITS.slice(0, -1)}${(Number(DIGITS.at(-1)) + 1) % 10}`, 'wrong-digit'],
  // Its check digit is right, and no screen has the number 0 or 47.
  ['0000 0000', 'unknown-number'],
  [inGroups(`9786492${checkDigitOf('9786492')}`), 'unknown-number'],
])('%j has the fault %s', (text, fault) => {
  expect(readCode(text, BUILD)).toEqual({ kind: 'code-fault', fault })
})

test.each([
  '?v=1&ref=4711-0825',
  'https://onboarding.example/47110825',
  '{"format":"4711"}',
  'Hello 12',
  'AADSTS50011',
  'TICKET-ABCD-1234',
  '',
])('%j is meant as something else', (text) => {
  expect(isCode(text)).toBe(false)
})
