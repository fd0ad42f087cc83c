import { expect, test, vi } from 'vitest'
import { config } from 'zod/mini'

test('zod is told not to compile checkers before anything can be built with it', async () => {
  // What another file set before must not pass for it.
  config({ jitless: false })
  vi.resetModules()
  await import('./zod')
  expect(config().jitless).toBe(true)
})
