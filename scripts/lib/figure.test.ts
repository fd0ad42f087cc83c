import { expect, test } from 'vitest'
import { type Figure, figureLine, isKept, median } from './figure.mjs'

const figure: Figure = { name: 'Circles', value: 0, limit: 0 }

test.each([
  [figure, true, 'Circles                                              0  (at most 0)'],
  [
    { ...figure, value: 2 },
    false,
    'Circles                                              2  (at most 0)  broken',
  ],
  [
    { ...figure, value: 1, limit: 2, least: true },
    false,
    'Circles                                              1  (at least 2)  broken',
  ],
  [
    { ...figure, value: 4.25, limit: 5, unit: 'min', digits: 1 },
    true,
    'Circles                                            4.3  (at most 5 min)',
  ],
  [
    { ...figure, value: undefined },
    true,
    'Circles                                              -  (at most 0)  not measured yet',
  ],
  [
    { ...figure, value: Number.NaN },
    false,
    'Circles                                            NaN  (at most 0)  broken',
  ],
  [{ name: 'Lighthouse', value: 98 }, true, 'Lighthouse                                          98'],
])('a figure stands next to its limit: %j', (one, kept, line) => {
  expect(isKept(one)).toBe(kept)
  expect(figureLine(one)).toBe(line)
})

test('a median is the one in the middle, so that one slow run does not count', () => {
  expect(median([97, 60, 98])).toBe(97)
})
