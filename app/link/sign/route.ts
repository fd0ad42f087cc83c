import * as z from 'zod/mini'
import { config } from '@/lib/config/server'
import { originOf, unreadableOrigin } from '@/lib/http/origin'
import { readLink } from '@/lib/preset/preset'
import { signingKey } from '@/lib/signature/key'
import { namesRun } from '@/lib/signature/parameter'
import { writeSignedLink } from '@/lib/signature/signed-link'
import { readSupportToken } from '@/lib/signature/support'
import { allRegions } from '../../regions'
import { authorityFor } from '../authority'

/** Bytes; more than any link and any ID token. */
const LONGEST_BODY = 20_000

const ask = z.strictObject({
  /** The person's ID token for this page. It is checked and forgotten. */
  idToken: z.string(),
  /** The link to sign; without one the answer only says who would sign. */
  query: z.nullable(z.string()),
})

const STATUS = { refused: 401, stranger: 403, unreachable: 502 } as const

/** Signs a link for a member of support. Keeps nothing. */
export async function POST(request: Request): Promise<Response> {
  const { main, signing } = config()
  if (!signing) return new Response('Not found', { status: 404 })
  const own = originOf(request.headers, request.url)
  if (own === null) return unreadableOrigin()
  const asked = await read(request)
  if (!asked) return Response.json({ problem: 'malformed' }, { status: 400 })
  const now = new Date()
  const reading = await readSupportToken(asked.idToken, {
    clientId: main.clientId,
    tenants: signing.supportTenants,
    authority: authorityFor(main, own),
    now,
  })
  if (reading.kind !== 'member')
    return Response.json({ problem: reading.kind }, { status: STATUS[reading.kind] })
  const { signer } = reading
  if (asked.query === null) return Response.json({ signer, query: null })
  const regions = allRegions().map(({ id }) => id)
  const link = readLink(asked.query, { regions, now })
  if (link.kind === 'fault' || !namesRun(link.preset))
    return Response.json({ problem: 'malformed' }, { status: 400 })
  return Response.json({
    signer,
    query: await writeSignedLink(link.preset, {
      key: signingKey(signing),
      clientId: main.clientId,
      signer,
      now,
    }),
  })
}

async function read(request: Request): Promise<z.output<typeof ask> | null> {
  try {
    const text = await textOf(request)
    return text === null ? null : z.parse(ask, JSON.parse(text))
  } catch {
    return null
  }
}

/** The body, or `null` as soon as it is too long: anybody may send one. */
async function textOf({ body }: Request): Promise<string | null> {
  if (!body) return null
  const decoder = new TextDecoder()
  let text = ''
  let bytes = 0
  for await (const part of body) {
    bytes += part.byteLength
    if (bytes > LONGEST_BODY) return null
    text += decoder.decode(part, { stream: true })
  }
  return text
}
