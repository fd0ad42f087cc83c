import { z } from 'zod'
import { EXIT, Stop } from './stop'
import { words } from './words'

/** Where the credentials are entered, and with which key. */
export type Place = { api: string | null; id: string; apiKey: string }

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]']

const schema = z.object({
  UNIFIED_API_KEY: z.string().regex(/^[!-~]{8,8000}$/),
  UNIFIED_WORKSPACE_INTEGRATION_ID: z.string().regex(/^[A-Za-z0-9_-]{1,100}$/),
  UNIFIED_API: z.string().refine(isApi).optional(),
})

/**
 * The operator's settings for `--send`. Throws `Stop` with the names of the faulty variables, and without their values.
 */
export function placeIn(environment: Readonly<Record<string, string | undefined>>): Place {
  const settings = schema.safeParse({ ...environment, UNIFIED_API: environment['UNIFIED_API'] || undefined })
  if (!settings.success) {
    const faulty = new Set(settings.error.issues.map(({ path }) => String(path[0])))
    throw new Stop(EXIT.usage, [...faulty].map(wordsFor).join('\n'))
  }
  const { UNIFIED_API, UNIFIED_API_KEY: apiKey, UNIFIED_WORKSPACE_INTEGRATION_ID: id } = settings.data
  return { api: UNIFIED_API === undefined ? null : new URL(UNIFIED_API).origin, id, apiKey }
}

function wordsFor(variable: string): string {
  const about: Record<string, string> = words.variables
  return about[variable] ?? variable
}

function isApi(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, origin, href } = new URL(text)
  if (href !== `${origin}/`) return false
  return protocol === 'https:' || (protocol === 'http:' && LOOPBACK.includes(hostname))
}
