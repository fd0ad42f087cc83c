import { expect, test } from 'vitest'
import { isKept, median, table } from './figures.mjs'

test.each([
  [{ value: 150, limit: 150 }, true],
  [{ value: 150.1, limit: 150 }, false],
  [{ value: 0.8, limit: 0.8, least: true }, true],
  [{ value: 0.79, limit: 0.8, least: true }, false],
  [{ value: Number.NaN, limit: 3 }, false],
  [{ value: 1_000 }, true],
])('%j is kept: %s', (figure, kept) => {
  expect(isKept({ name: '', ...figure })).toBe(kept)
})

test('a table names each figure with its limit and whether it is kept', () => {
  const shown = table([
    { name: 'Scripts', value: 149.96, unit: 'KB', limit: 150, digits: 1 },
    { name: 'Requests a second, of the bare page’s', value: 0.4, limit: 0.8, least: true, digits: 2 },
    { name: 'Lighthouse', value: 98 },
  ])
  expect(shown.split('\n')).toEqual([
    'Figure                                 Measured  Limit',
    'Scripts                                150.0 KB  at most 150 KB  kept',
    'Requests a second, of the bare page’s      0.40  at least 0.8    not kept',
    'Lighthouse                                   98',
  ])
})

test('a median is the one in the middle, so that one slow run does not count', () => {
  expect(median([97, 60, 98])).toBe(97)
})
