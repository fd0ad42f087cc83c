import { afterEach, vi } from 'vitest'

// Test files share one process: a clock that one of them stopped would stand still for the next.
afterEach(() => {
  vi.useRealTimers()
})
