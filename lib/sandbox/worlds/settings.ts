import { z } from 'zod'

/** What a test or a rehearsal may change about a world while it runs. */
export const settingsInput = z.strictObject({
  /** Every answer waits this long. */
  latencyMs: z.int().min(0).max(60_000),
  /** The life of access tokens; null is Microsoft's own: between 60 and 90 minutes. */
  tokenSeconds: z.int().min(1).max(86_400).nullable(),
  /** How far the world's clock runs ahead of the real one. */
  clockAheadSeconds: z.int(),
})

export type Settings = z.infer<typeof settingsInput>

export const DEFAULT_SETTINGS: Settings = { latencyMs: 0, tokenSeconds: null, clockAheadSeconds: 0 }
