import { expect, test } from 'vitest'
import { measureKeyedReads } from './benchmark'

test('the benchmark reads by key in a large tenant', async () => {
  const { seed, reads, perSecond } = await measureKeyedReads('large', 20)
  expect(seed).toBe('large')
  expect(reads).toBeGreaterThan(0)
  expect(perSecond).toBeGreaterThan(0)
})
