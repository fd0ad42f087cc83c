import * as z from 'zod'
import { testPorts } from '../../scripts/lib/port.mjs'
import type { World } from '../world'

const SANDBOX = `http://localhost:${testPorts(process.env).sandbox.port}`

const token = z.object({ access_token: z.string() })

/** What another administrator does in the meantime, by a Graph call of his own: `DELETE /applications/{id}`. */
export async function colleague(world: World, request: string, body?: object): Promise<void> {
  const [method = '', path = ''] = request.split(' ')
  const scopes = ['Application.ReadWrite.All', 'DelegatedPermissionGrant.ReadWrite.All']
  const pass = token.parse(
    await send(`${SANDBOX}/control/worlds/${world.tenantId}/token`, 'POST', {}, { persona: 'carl', scopes }),
  )
  await send(`${SANDBOX}/v1.0${path}`, method, { authorization: `Bearer ${pass.access_token}` }, body)
}

/** The page is approved in this tenant, and the person has accepted what it asks for. */
export async function approvedFor(world: World, persona: 'dora' | 'umar'): Promise<void> {
  const scopes = ['openid', 'profile', 'offline_access', 'User.Read', 'Application.ReadWrite.All']
  await send(`${SANDBOX}/control/worlds/${world.tenantId}/token`, 'POST', {}, { persona, scopes })
}

async function send(
  url: string,
  method: string,
  headers: Record<string, string>,
  body?: object,
): Promise<unknown> {
  const response = await fetch(url, {
    method,
    headers: { ...headers, ...(body ? { 'content-type': 'application/json' } : {}) },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })
  const text = await response.text()
  if (!response.ok) throw new Error(`The colleague could not ${method} ${url}: ${response.status} ${text}`)
  return text === '' ? null : JSON.parse(text)
}
