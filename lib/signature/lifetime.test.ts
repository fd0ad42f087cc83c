import { expect, test } from 'vitest'
import { LONGEST_LIFE, withEnd } from './lifetime'

const NOW = new Date('2030-06-15T12:00:00Z')

test.each([
  ['no end', undefined, '2030-07-14'],
  ['an end within 30 days', '2030-06-20', '2030-06-20'],
  ['an end after 30 days', '2030-12-31', '2030-07-14'],
])('%s becomes an end that a signature can have', (_what, until, end) => {
  const preset = { region: 'eu', ...(until ? { until } : {}) }
  expect(withEnd(preset, NOW)).toEqual({ region: 'eu', until: end })
  expect(Date.parse(end) + 86_400_000 - NOW.getTime()).toBeLessThanOrEqual(LONGEST_LIFE)
})
