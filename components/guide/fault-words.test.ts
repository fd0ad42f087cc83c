import { expect, test } from 'vitest'
import { readLink } from '@/lib/preset/preset'
import { LANGUAGES } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'
import { allowedInstead, nameOf } from './fault-words'

function faults(query: string) {
  const reading = readLink(query, { regions: ['us', 'eu'], now: new Date('2030-06-15T12:00:00Z') })
  return reading.kind === 'fault' ? reading.faults : []
}

test.each([
  ['foo=1', /^Only these parameters: v, product, region, /],
  ['region=us&region=eu', 'Each parameter once.'],
  ['region=mars', 'One of these: us, eu.'],
  ['lang=fr', 'One of these: en, de.'],
  ['from=', /^1 to 60 letters/],
  ['until=2030-06-14', /^A day that is not over yet\./],
  ['tenant=a.onmicrosoft.com&account=x@b.onmicrosoft.com', 'An account of the tenant that the link names.'],
])('what is allowed instead of %s', async (query, allowed) => {
  const words = await loadWords('en', 'en')
  expect(faults(`?v=1&${query}`).map((fault) => allowedInstead(words, fault))).toEqual([
    expect.stringMatching(allowed),
  ])
})

test.each(LANGUAGES)('what is allowed is a sentence: %s', async (language) => {
  const words = await loadWords(language, language)
  const every = faults('?foo&product&region&name&description&tenant&account&ref&from&lang&until')
  expect(every).toHaveLength(12)
  for (const fault of every) expect(allowedInstead(words, fault)).toMatch(/^[A-Z0-9].*[^ .]\.$/)
})

test('a parameter without a name gets a label', async () => {
  const [fault] = faults('?v=1&=x')
  expect(fault && nameOf(await loadWords('en', 'en'), fault)).toBe('(a parameter without a name)')
})
