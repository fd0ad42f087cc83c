import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { z } from 'zod'
import { API_KEY } from './run'

// A double of one object of Unified.to's API, as its documentation describes it and no more:
// docs.unified.to/unified/workspaceintegration/Update_workspace_integration and /model.

export const ID = '66f1c2aa0000000000000001'

const model = z.strictObject({
  id: z.string().optional(),
  created_at: z.iso.datetime().optional(),
  updated_at: z.iso.datetime().optional(),
  workspace_id: z.string().optional(),
  integration_type: z.string(),
  is_active: z.boolean(),
  token_url: z.url().optional(),
  prompt_region: z.boolean().optional(),
  use_unified_redirect: z.boolean().optional(),
  auth_type: z.enum(['oauth2', 'other', 'token']).optional(),
  environment: z.string().optional(),
  categories: z.array(z.string()).optional(),
  permissions: z.array(z.string()).optional(),
  client_id: z.string().optional(),
  client_secret: z.string().optional(),
})

type Integration = z.output<typeof model>

export const INTEGRATION: Integration = {
  id: ID,
  created_at: '2026-11-01T10:00:00Z',
  updated_at: '2026-11-02T10:00:00Z',
  workspace_id: '66f1c2aa0000000000000000',
  integration_type: 'microsoftdynamicssales',
  is_active: true,
  auth_type: 'oauth2',
  environment: 'Production',
  categories: ['crm'],
  permissions: ['crm_contact_read', 'crm_company_read'],
}

type Options = {
  /** What an update does with what it is not told; the documentation does not say it. */
  update: 'replaces' | 'merges' | 'forgets permissions' | 'does nothing'
  object?: Integration
  /** How the secret is answered. */
  secret?: 'never' | 'stars'
  /** Refuses a method with this status, in words that repeat everything that was sent. */
  refuse?: { method: string; status: number; times?: number }
}

/** Starts the double on a free port of this machine. */
export async function startUnified({ update, object = INTEGRATION, secret = 'never', refuse }: Options) {
  let stored = object
  let refusals = refuse?.times ?? Number.POSITIVE_INFINITY
  const calls: string[] = []

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const body = await text(request)
    calls.push(`${request.method} ${request.url}`)
    const reply = (status: number, content: unknown) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(content))
    const refusal = { message: 'refused', authorization: request.headers.authorization, body }
    if (refuse && request.method === refuse.method && refusals > 0) {
      refusals -= 1
      return reply(refuse.status, refusal)
    }
    if (request.headers.authorization !== API_KEY) return reply(401, refusal)
    if (request.url !== `/unified/workspaceintegration/${ID}`) return reply(404, refusal)
    if (request.method === 'GET') return reply(200, shown(stored, secret))
    if (request.method !== 'PUT' || !/^application\/json/.test(request.headers['content-type'] ?? ''))
      return reply(405, refusal)
    const given = model.safeParse(JSON.parse(body))
    if (!given.success) return reply(400, refusal)
    stored = updated(stored, given.data, update)
    return reply(200, shown(stored, secret))
  }

  const server = createServer((request, response) => void answer(request, response))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new TypeError('no port')
  const { port } = address
  return {
    env: {
      UNIFIED_API: `http://127.0.0.1:${port}`,
      UNIFIED_API_KEY: API_KEY,
      UNIFIED_WORKSPACE_INTEGRATION_ID: ID,
    },
    calls,
    stored: () => stored,
    [Symbol.asyncDispose]: async () => {
      server.closeAllConnections()
      server.close()
    },
  }
}

function updated(stored: Integration, given: Integration, update: Options['update']): Integration {
  const { id, created_at } = stored
  const fixed = { id, created_at, updated_at: new Date().toISOString() }
  if (update === 'does nothing') return stored
  if (update === 'replaces') return { ...given, ...fixed }
  const merged = { ...stored, ...given, ...fixed }
  return update === 'merges' ? merged : { ...merged, permissions: undefined }
}

function shown(object: Integration, secret: Options['secret']): Integration {
  return { ...object, client_secret: secret === 'stars' && object.client_secret ? '********' : undefined }
}
