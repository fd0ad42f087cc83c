import { config } from '@/lib/config/server'
import { createRate } from '@/lib/http/bucket'
import { originOf, unreadableOrigin } from '@/lib/http/origin'
import { readLink } from '@/lib/preset/preset'
import { signingKeys } from '@/lib/signature/key'
import { namesRun } from '@/lib/signature/parameter'
import { writeSignedLink } from '@/lib/signature/signed-link'
import { readSupportToken } from '@/lib/signature/support'
import { PLAIN_TEXT_ANSWERS } from '@/lib/words/plain-text-answers'
import { wholeOffer } from '../../_page/all-products'
import { authorityFor } from './authority'
import { readAsk } from './read-ask'

/**
 * For everyone together, because a token that is not checked yet names no one. A forged one costs a check of its signature; one
 * with an unknown key waits up to five seconds for the next look at Microsoft's keys (lib/signature/published-keys.ts).
 */
const allows = createRate({ burst: 100, perSecond: 20 })
const RETRY_S = '5'

const STATUS = { refused: 401, stranger: 403, unreachable: 502 } as const

/** Signs a link for a member of support. Stores nothing. */
export async function POST(request: Request): Promise<Response> {
  const { main, signing } = config()
  if (!signing) return new Response(PLAIN_TEXT_ANSWERS.notFound, { status: 404 })
  const own = originOf(request.headers, request.url)
  if (own === null) return unreadableOrigin()
  const asked = await readAsk(request)
  if (!asked) return Response.json({ problem: 'malformed' }, { status: 400 })
  if (!allows())
    return Response.json({ problem: 'busy' }, { status: 429, headers: { 'Retry-After': RETRY_S } })
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
  const link = readLink(asked.query, { offer: wholeOffer(), now })
  if (link.kind === 'fault' || !namesRun(link.preset))
    return Response.json({ problem: 'malformed' }, { status: 400 })
  return Response.json({
    signer,
    query: await writeSignedLink(link.preset, {
      keys: signingKeys(signing),
      clientId: main.clientId,
      signer,
      now,
    }),
  })
}
