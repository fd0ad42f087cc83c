import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createControlClient } from 'entra-sandbox/client'
import { serveSandbox } from 'entra-sandbox/serve'
import { z } from 'zod'

/** Microsoft's client that the command signs in as, spelled here again. */
export const GRAPH_TOOLS = '14d82eec-204b-4c2f-b7e8-296a70dab67e'
export const PAGE = 'https://onboarding.contoso.example'

const json = z.record(z.string(), z.unknown())
type Json = Record<string, unknown>

/** A sandbox on a port of its own, asked over HTTP, and an empty folder to start the command in. */
export async function startPlace() {
  const { origin, stop } = await serveSandbox({ port: 0, onError: console.error })
  const folder = mkdtempSync(join(tmpdir(), 'registration-'))
  const control = createControlClient(`${origin}/control`)
  return {
    origin,
    folder,
    control,
    async stop() {
      await stop()
      rmSync(folder, { recursive: true })
    },
    company: () => company(origin, control),
  }
}

export type Place = Awaited<ReturnType<typeof startPlace>>
export type Company = Awaited<ReturnType<typeof company>>

/** A tenant, with a token of Ada's that may do everything there. */
async function company(origin: string, control: ReturnType<typeof createControlClient>) {
  const world = await control.createWorld({ seed: 'fresh' })
  const scopes = ['User.Read', 'Application.ReadWrite.All', 'Application.Read.All']
  const { access_token: token } = await control.token(world.tenantId, { clientId: GRAPH_TOOLS, scopes })

  async function graph(method: string, path: string, body?: unknown): Promise<Json> {
    const answer = await fetch(`${origin}/v1.0${path}`, {
      method,
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await answer.text()
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`)
    return text === '' ? {} : json.parse(JSON.parse(text))
  }

  /** Registers an application, with its service principal, and gives its ids. */
  async function register(body: Json) {
    const made = z
      .object({ id: z.string(), appId: z.string() })
      .parse(await graph('POST', '/applications', body))
    const { id: principalId } = await graph('POST', '/servicePrincipals', { appId: made.appId })
    return { ...made, principalId: z.string().parse(principalId) }
  }

  return { ...world, token, graph, register, ada: `ada@${world.domain}` }
}
