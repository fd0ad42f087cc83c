import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { checkJournal, type Exchange } from 'entra-sandbox/conformance'
import { z } from 'zod'

/** Where a client works: the sandbox's own control, and a folder that stands for somebody's home. */
export type Place = { readonly control: string; readonly home: string; readonly authority: string }

/** Starts the stand-alone sandbox, as anybody would, and answers its address. */
export async function startSandbox(root: string): Promise<{ address: URL; stop(): void }> {
  const child = spawn(process.execPath, ['packages/entra-sandbox/bin/entra-sandbox.mjs', '--port', '0'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const [line] = await once(createInterface(child.stdout), 'line')
  return { address: new URL(z.string().parse(line)), stop: () => void child.kill() }
}

const world = z.object({ tenantId: z.string(), domain: z.string() })
type World = z.infer<typeof world>

export async function newWorld(place: Place): Promise<World> {
  return world.parse(await control(place, 'POST', '/worlds', { seed: 'fresh' }))
}

/** Ada has let a client in before, for herself. */
export async function letIn(
  place: Place,
  { tenantId }: World,
  clientId: string,
  scopes: readonly string[],
): Promise<void> {
  await control(place, 'POST', `/worlds/${tenantId}/token`, { persona: 'ada', clientId, scopes })
}

const secret = z.looseObject({
  displayName: z.string().nullable(),
  hint: z.string(),
  secretText: z.null(),
  startDateTime: z.string(),
  endDateTime: z.string(),
})
const application = z.looseObject({ id: z.string(), appId: z.string(), passwordCredentials: z.array(secret) })
const directory = z.object({
  applications: z.array(application),
  deletedApplications: z.array(application),
  servicePrincipals: z.array(z.looseObject({ id: z.string(), appId: z.string() })),
  oauth2PermissionGrants: z.array(
    z.object({ clientId: z.string(), resourceId: z.string(), consentType: z.string(), scope: z.string() }),
  ),
})
export type Directory = z.infer<typeof directory>

export async function directoryOf(place: Place, { tenantId }: World): Promise<Directory> {
  return directory.parse(await control(place, 'GET', `/worlds/${tenantId}`))
}

const journal = z.array(
  z.object({
    method: z.string(),
    path: z.string(),
    requestHeaders: z.record(z.string(), z.string()),
    requestBody: z.unknown(),
    status: z.number(),
    responseHeaders: z.record(z.string(), z.string()),
    responseBody: z.unknown(),
  }),
)

/** What in a client's whole conversation differs from what Microsoft documents. */
export async function findings(place: Place, { tenantId }: World): Promise<unknown[]> {
  const entries: Exchange[] = journal.parse(await control(place, 'GET', `/worlds/${tenantId}/journal`))
  if (entries.length < 10) throw new Error(`The journal holds ${entries.length} requests only.`)
  return checkJournal(entries)
}

async function control(place: Place, method: string, path: string, body?: unknown): Promise<unknown> {
  const sent = body === undefined ? {} : { body: JSON.stringify(body) }
  const answer = await fetch(`${place.control}${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    ...sent,
  })
  if (!answer.ok) throw new Error(`${method} ${path} answered ${answer.status}: ${await answer.text()}`)
  return answer.json()
}
