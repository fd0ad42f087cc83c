import { parseArgs } from 'node:util'
import { z } from 'zod'
import { type Client, PRACTICE_CLIENT } from './options'

export const USAGE =
  'Usage: entra-sandbox [--port NUMBER] [--client-id GUID [--name NAME] [--spa ADDRESS]... [--web ADDRESS]...]'

type Given = { readonly port: number; readonly clients: readonly Client[] | null }

const address = { type: 'string', multiple: true } as const

const given = z
  .object({
    port: z.coerce.number().int().min(0).max(65_535).default(4400),
    'client-id': z.guid().toLowerCase().optional(),
    name: z.string().min(1).max(120).optional(),
    spa: z.array(z.url()).optional(),
    web: z.array(z.url()).optional(),
  })
  .refine((values) => values['client-id'] || !(values.spa || values.web || values.name))

/**
 * What the command is told: where it listens, and a client of someone's own in place of the practice wizard, as its
 * registration says it. `null` for what cannot be read.
 */
export function optionsOf(args: readonly string[]): Given | null {
  const { data } = given.safeParse(valuesOf(args))
  if (!data) return null
  const { port, 'client-id': id, name, spa = [], web } = data
  if (!id) return { port, clients: null }
  // In everything else it reads as the practice wizard does.
  const { displayName } = PRACTICE_CLIENT
  return {
    port,
    clients: [{ ...PRACTICE_CLIENT, displayName: name ?? displayName, id, spa, ...(web ? { web } : {}) }],
  }
}

function valuesOf(args: readonly string[]) {
  try {
    const text = { type: 'string' } as const
    return parseArgs({
      args: [...args],
      options: { port: text, 'client-id': text, name: text, spa: address, web: address },
    }).values
  } catch {
    return null
  }
}
