import { expect, test } from 'vitest'
import type { LinkFault } from './fault'
import { readLink } from './preset'

const SECRET = `abc8Q~${'x'.repeat(34)}`

function faults(query: string): readonly LinkFault[] {
  const reading = readLink(query, { regions: ['us', 'eu'], now: new Date('2030-06-15T12:00:00Z') })
  return reading.kind === 'fault' ? reading.faults : []
}

test('a fault says what came and what is allowed', () => {
  expect(faults('?v=1&product=marketing')).toEqual([
    {
      parameter: 'product',
      problem: 'not-allowed',
      came: 'marketing',
      allowed: 'One of sales, engagement.',
    },
  ])
  expect(faults('?v=1&region=us&region=eu')[0]).toMatchObject({ came: 'us, eu' })
  expect(faults('?v=1&name=%E0%A4')[0]).toMatchObject({ came: '%E0%A4' })
})

test('its texts are short and safe to show, the name of the parameter too', () => {
  const [fault] = faults(`?v=1&a%E2%80%AEb=${'%0A'}${'x'.repeat(100_000)}`)
  expect(fault?.parameter).toBe('aU+202Eb')
  expect(fault?.came).toMatch(/^U\+000Ax{73}…$/)
})

test('a client secret is never repeated', () => {
  for (const query of [`name=${SECRET}`, `secret=${SECRET}`, SECRET, `name=${'+'.repeat(200)}${SECRET}`])
    expect(JSON.stringify(faults(`?v=1&${query}`))).not.toContain(SECRET.slice(0, 10))
})

test.each([
  ['foo=1', 'Only v, product, region, name, description, tenant, account, ref, from, until.'],
  ['region=us&region=eu', 'Each parameter once.'],
  ['region=mars', 'One of us, eu.'],
  ['from=', /^1 to 60 letters/],
  ['until=2030-06-14', 'A day that is not over yet; this link was good through the end of its day in UTC.'],
  ['tenant=a.onmicrosoft.com&account=x@b.onmicrosoft.com', 'An account of the tenant that the link names.'],
])('what is allowed instead of %s', (query, allowed) => {
  expect(faults(`?v=1&${query}`)).toEqual([
    expect.objectContaining({ allowed: expect.stringMatching(allowed) }),
  ])
})

test('what is allowed is a sentence', () => {
  const all = faults('?foo&product&region&name&description&tenant&account&ref&from&until')
  expect(all).toHaveLength(11)
  for (const { allowed } of all) expect(allowed).toMatch(/^[A-Z0-9].*\.$/)
})
