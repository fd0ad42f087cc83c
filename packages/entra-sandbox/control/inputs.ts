import { z } from 'zod'
import { faultInput } from '../faults'
import { PERSONA_KEYS, SEED_NAMES } from '../worlds'

export const newWorldInput = z.strictObject({
  seed: z.enum(SEED_NAMES).default('fresh'),
  /** Makes it the world that `organizations` leads to; the one before is dropped. */
  asDefault: z.boolean().default(false),
  /** The world that goes once the new one is there. */
  replaces: z.guid().optional(),
})
export const faultsInput = z.union([z.array(faultInput).max(1_000), faultInput.transform((fault) => [fault])])
export const tokenInput = z.strictObject({
  persona: z.enum(PERSONA_KEYS).default('ada'),
  /** Consented to for this person before the token is made. */
  scopes: z.array(z.string().max(200)).max(50).default(['User.Read']),
  clientId: z.guid().optional(),
})

export type NewWorldInput = z.input<typeof newWorldInput>
export type FaultsInput = z.input<typeof faultsInput>
export type TokenInput = z.input<typeof tokenInput>
