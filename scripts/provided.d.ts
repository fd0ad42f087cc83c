import 'vitest'

declare module 'vitest' {
  interface ProvidedContext {
    /** How much of its cases a property is tried with, from vitest.config.ts: `numRuns: 10_000 * inject('share')`. */
    share: number
  }
}
