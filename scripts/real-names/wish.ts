import { parseArgs } from 'node:util'
import * as z from 'zod'
import type { Registration } from './open'

type Wish = { readonly page: URL; readonly as: URL; readonly registration: Registration }

const isAt = (kind: 'page' | 'as') => (value: string) => {
  if (!URL.canParse(value)) return false
  const { protocol, hostname, port, pathname, search } = new URL(value)
  const bare = pathname === '/' && search === ''
  if (kind === 'as') return bare && protocol === 'https:' && port === ''
  return bare && protocol === 'http:' && ['localhost', '127.0.0.1'].includes(hostname)
}

const given = z.object({
  page: z.string().refine(isAt('page')).default('http://localhost:3000'),
  as: z.string().refine(isAt('as')).default('https://onboarding.example'),
  'client-id': z.guid(),
  name: z.string().min(1).max(120).optional(),
  web: z.boolean().default(false),
})

/** What `npm run real-names` is told; `null` where it cannot be read. */
export function wishOf(args: readonly string[]): Wish | null {
  const { data } = given.safeParse(valuesOf(args))
  if (!data) return null
  const { name, web, 'client-id': clientId } = data
  const registration = { clientId, ...(name ? { name } : {}), type: web ? 'web' : 'spa' } as const
  return { page: new URL(data.page), as: new URL(data.as), registration }
}

function valuesOf(args: readonly string[]) {
  const text = { type: 'string' } as const
  try {
    return parseArgs({
      args: [...args],
      options: { page: text, as: text, 'client-id': text, name: text, web: { type: 'boolean' } },
    }).values
  } catch {
    return null
  }
}
