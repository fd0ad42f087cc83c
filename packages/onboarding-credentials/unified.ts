import { z } from 'zod'
import { codeOf } from './descriptors'
import type { Place } from './environment'
import { jsonIn, type SealedContent } from './format'
import { EXIT, Stop } from './stop'
import { visible } from './visible'
import { words } from './words'

/** docs.unified.to/mcp/agent-signup lists the addresses of the regions. The id of a region is the page's. */
const API_OF: ReadonlyMap<string, string> = new Map([
  ['us', 'https://api.unified.to'],
  ['eu', 'https://api-eu.unified.to'],
  ['au', 'https://api-au.unified.to'],
])

/** docs.unified.to/integrations has a page for each. The id of a product is the page's. */
const TYPE_OF: ReadonlyMap<string, string> = new Map([
  ['sales', 'microsoftdynamicssales'],
  ['engagement', 'microsoftdynamicscustomerengagement'],
])

const PATIENCE_MS = 30_000

/** docs.unified.to/unified/workspaceintegration/model, as far as this command looks at it. The rest is sent back. */
const integrationSchema = z.looseObject({
  id: z.string().nullish(),
  integration_type: z.string().min(1),
  is_active: z.boolean(),
  client_id: z.string().nullish(),
})

type Integration = z.output<typeof integrationSchema>

/** What the update changes. */
const OURS = ['client_id', 'client_secret', 'updated_at']

export type Sent = {
  api: string
  id: string
  integrationType: string
  isActive: boolean
  before: string | null
}

/** The address of the API for these credentials. Throws `Stop` for a region that is not known here. */
export function apiFor(place: Place, region: string): string {
  const api = place.api ?? API_OF.get(region)
  if (api === undefined) throw new Stop(EXIT.usage, words.noRegion)
  return api
}

/**
 * Enters the credentials: docs.unified.to/unified/workspaceintegration/Update_workspace_integration. Its page does not
 * say whether the object that is sent replaces what is there or is merged into it. So the object is read first and sent
 * back complete, with `client_id` and `client_secret` changed: both give the same. Then it is read again. Throws `Stop`,
 * whose sentence says what was done up to there.
 */
export async function enter(
  content: SealedContent,
  { place, integrationType }: { place: Place; integrationType: string | null },
): Promise<Sent> {
  const api = apiFor(place, content.region)
  const call = callsTo(`${api}/unified/workspaceintegration/${place.id}`, place.apiKey)
  const found = await call.read(words.whileReading)
  refuseOther(found, { id: place.id, type: integrationType ?? TYPE_OF.get(content.product) ?? null })
  refuseHidden(found)
  const body = { ...found, client_id: content.clientId, client_secret: content.secret }
  await call.write(JSON.stringify(body), words.whileSending)
  const after = await call.read(words.whileReadingBack)
  if (after.client_id !== content.clientId) throw refused(words.notEntered)
  const changed = changedFields(found, after)
  if (changed.length > 0) throw refused(words.alsoChanged(changed.map((name) => visible(name)).join(', ')))
  const { integration_type, is_active } = after
  const before = found.client_id && found.client_id !== content.clientId ? visible(found.client_id) : null
  return { api, id: place.id, integrationType: visible(integration_type), isActive: is_active, before }
}

function refuseOther(found: Integration, { id, type }: { id: string; type: string | null }): void {
  if (found.id && found.id !== id) throw refused(words.otherObject)
  if (type !== null && found.integration_type !== type)
    throw refused(words.otherType(visible(found.integration_type), visible(type)))
}

/** A value that is answered as stars would be sent back as stars. The client secret is replaced in any case. */
function refuseHidden(found: Integration): void {
  const hidden = Object.keys(found).filter(
    (name) => !OURS.includes(name) && /[*•]{3}/.test(textOf(found[name])),
  )
  if (hidden.length > 0) throw refused(words.hidden(hidden.map((name) => visible(name)).join(', ')))
}

function changedFields(before: Integration, after: Integration): string[] {
  return Object.keys(before).filter(
    (name) => !OURS.includes(name) && textOf(before[name]) !== textOf(after[name]),
  )
}

/** Keys in one order, so that an object that was stored anew is the same. */
function textOf(value: unknown): string {
  return JSON.stringify(sorted(value)) ?? ''
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, part]) => [name, sorted(part)]),
  )
}

/** The two calls. What an answer says is not repeated anywhere: it may repeat what was sent. */
function callsTo(address: string, apiKey: string) {
  return {
    read: async (when: string): Promise<Integration> => {
      const answer = integrationSchema.safeParse(
        jsonIn(await exchange(address, { method: 'GET', apiKey, when })),
      )
      if (!answer.success) throw refused(words.strangeAnswer(when))
      return answer.data
    },
    // Its answer is not looked at: what counts is what is read after it.
    write: async (body: string, when: string): Promise<void> => {
      await exchange(address, { method: 'PUT', body, apiKey, when })
    },
  }
}

type Request = { method: string; body?: string; apiKey: string; when: string }

async function exchange(address: string, { apiKey, when, ...request }: Request): Promise<string> {
  const { ok, status, text } = await fetched(address, { apiKey, when, ...request })
  if (!ok) throw refused(words.refused(when, status))
  return text
}

async function fetched(address: string, { apiKey, when, ...request }: Request) {
  try {
    const answer = await fetch(address, {
      ...request,
      headers: { authorization: apiKey, accept: 'application/json', 'content-type': 'application/json' },
      // The key goes to this address and to no other.
      redirect: 'error',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    return { ok: answer.ok, status: answer.status, text: await answer.text() }
  } catch (error) {
    throw refused(words.unreachable(when, causeOf(error)))
  }
}

function causeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  return error.name === 'TimeoutError' ? 'TIMEOUT' : codeOf(error.cause)
}

function refused(why: string): Stop {
  return new Stop(EXIT.unified, why)
}
