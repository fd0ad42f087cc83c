import { expect, test } from 'vitest'
import { createRates, RATE_LIMITS } from './rates'

test('a flood from ever new rooms gets its share, and takes nothing away from it', () => {
  let now = 0
  const rates = createRates({ ...RATE_LIMITS, rooms: 100, inAll: 1_000 }, () => now)
  let allowed = 0
  // Twice as many as are allowed, for ten seconds.
  for (let count = 0; count < 20_000; count += 1) {
    now = count / 2
    if (rates.allows(String(count))) allowed += 1
  }
  expect(allowed).toBeGreaterThanOrEqual(10_900)
  expect(allowed).toBeLessThanOrEqual(11_100)
})
