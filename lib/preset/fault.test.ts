import { expect, test } from 'vitest'
import { OFFER } from '@/lib/preset/testing/offer'
import { LANGUAGES } from '@/lib/words/languages'
import type { LinkFault } from './fault'
import { PARAMETERS } from './parameters'
import { readLink } from './preset'

const SECRET = `abc8Q~${'x'.repeat(34)}`

function faults(query: string): readonly LinkFault[] {
  const reading = readLink(query, { offer: OFFER, now: new Date('2030-06-15T12:00:00Z') })
  return reading.kind === 'fault' ? reading.faults : []
}

test('a fault contains the value and what is allowed', () => {
  expect(faults('?v=1&product=marketing')).toEqual([
    {
      parameter: 'product',
      problem: 'not-allowed',
      came: 'marketing',
      choices: ['sales', 'engagement'],
    },
  ])
  expect(faults('?v=1&region=us&region=eu')[0]).toMatchObject({ came: 'us, eu' })
  expect(faults('?v=1&name=%E0%A4')[0]).toMatchObject({ came: '%E0%A4' })
})

test('its texts are short and safe to show, including the parameter’s name', () => {
  const [fault] = faults(`?v=1&a%E2%80%AEb=${'%0A'}${'x'.repeat(100_000)}`)
  expect(fault?.parameter).toBe('aU+202Eb')
  expect(fault?.came).toMatch(/^U\+000Ax{73}…$/)
})

test('a client secret is never repeated', () => {
  for (const query of [`name=${SECRET}`, `secret=${SECRET}`, SECRET, `name=${'+'.repeat(200)}${SECRET}`])
    expect(JSON.stringify(faults(`?v=1&${query}`))).not.toContain(SECRET.slice(0, 10))
})

test.each([
  ['foo=1', PARAMETERS],
  ['region=mars', ['us', 'eu']],
  ['lang=fr', LANGUAGES],
  ['region=us&region=eu', ['us', 'eu']],
  ['from=', []],
  ['until=2030-06-14', []],
])('what is there to choose instead of %s', (query, choices) => {
  expect(faults(`?v=1&${query}`)).toEqual([expect.objectContaining({ choices })])
})
