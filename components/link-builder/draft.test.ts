import fc from 'fast-check'
import { expect, test } from 'vitest'
import { writeLink } from '@/lib/preset/preset'
import { OFFER } from '@/lib/preset/testing/offer'
import { type Draft, draftOf, draftOfReport, queryIn, readDraft } from './draft'

const RULES = { offer: OFFER, now: new Date('2030-06-15T12:00:00Z') }
const EMPTY = draftOf('')
const LINK = '?v=1&product=sales&region=eu&name=Caf%C3%A9%20%26%20Co&tenant=contoso.com&from=Us'

function read(fields: Partial<Draft>) {
  return readDraft({ ...EMPTY, ...fields }, RULES)
}

test('an empty form is a link without presets', () => {
  expect(read({})).toEqual({ preset: {}, faults: [] })
})

test('a link fills the form, and the form gives the same link', () => {
  const { preset, faults } = readDraft(draftOf(LINK), RULES)
  expect(faults).toEqual([])
  expect(writeLink(preset)).toBe(LINK)
})

test('a faulty link fills the form too, so that it can be corrected', () => {
  const draft = draftOf('?v=2&region=mars&tenant=Contoso&tenant=b&until=2030-01-01&x=1&name=%E0')
  expect(draft).toEqual({ ...EMPTY, region: 'mars', tenant: 'Contoso', until: '2030-01-01', name: '%E0' })
})

test('the valid part is known in addition to the faults', () => {
  const { preset, faults } = read({ product: 'sales', region: 'mars', tenant: 'Contoso', ref: 'T-1' })
  expect(preset).toEqual({ product: 'sales', ref: 'T-1' })
  expect(faults.map(({ parameter, problem }) => [parameter, problem])).toEqual([
    ['region', 'not-allowed'],
    ['tenant', 'malformed'],
  ])
})

test('spaces at the ends are removed, and a tenant may be typed in capitals', () => {
  expect(read({ name: '  CRM ', tenant: 'Contoso.com ' }).preset).toEqual({
    name: 'CRM',
    tenant: 'contoso.com',
  })
})

test('a secret in a field is refused and goes into no link', () => {
  const { preset, faults } = read({ name: 'abc8Q~0123456789012345678901234567abcd' })
  expect(preset).toEqual({})
  expect(faults).toMatchObject([{ parameter: 'name', problem: 'not-allowed', came: '[hidden]' }])
})

test('any texts are a link or faults, and the faultless part is always a link', () => {
  const text = fc.string({ unit: 'binary', maxLength: 20 })
  const half = fc.constantFrom('\uD800', 'a\uDC00b')
  fc.assert(
    fc.property(
      fc.record({ name: fc.oneof(text, half), account: text, until: text, product: text }),
      (fields) => {
        const { preset, faults } = read(fields)
        expect(readDraft(draftOf(writeLink(preset)), RULES)).toEqual({ preset, faults: [] })
        const blank = Object.values(fields).every((value) => value.trim() === '')
        if (faults.length === 0 && !blank) expect(Object.keys(preset)).not.toEqual([])
      },
    ),
  )
})

test.each([
  ['a whole address', `https://onboarding.example/practice${LINK}#x`, LINK],
  ['an address in angle brackets', `<https://onboarding.example/${LINK}>`, LINK],
  ['a query', ` ${LINK}\n`, LINK],
  ['a query without its mark', LINK.slice(1), LINK.slice(1)],
  ['an address without a query', 'https://onboarding.example/', ''],
])('the query in %s', (_what, pasted, expected) => {
  expect(queryIn(pasted)).toBe(expected)
})

test('a report fills the form, but for what it left out', () => {
  const link = [
    { parameter: 'region' as const, value: 'eu' },
    { parameter: 'tenant' as const, value: '[left out]' },
  ]
  expect(draftOfReport({ link })).toEqual({ ...EMPTY, region: 'eu' })
})
