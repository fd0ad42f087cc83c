import { createSandbox, type SeedName } from './index'

type KeyedReads = { readonly seed: SeedName; readonly reads: number; readonly perSecond: number }

const ORIGIN = 'http://localhost'
const PATHS = [
  "/servicePrincipals(appId='00000003-0000-0000-c000-000000000000')?$select=id,appId",
  "/servicePrincipals(appId='00000007-0000-0000-c000-000000000000')?$select=id,oauth2PermissionScopes",
  "/applications(uniqueName='bench')?$select=id,appId,web,passwordCredentials",
]

/** How many reads by key one core answers in a second, one after the other, in a tenant of the given seed. */
export async function measureKeyedReads(seed: SeedName, milliseconds = 1_000): Promise<KeyedReads> {
  const sandbox = createSandbox({ origin: ORIGIN })
  const { tenantId } = sandbox.control.createWorld({ seed })
  const { access_token } = await sandbox.control.token(tenantId, { scopes: ['Application.ReadWrite.All'] })
  const headers = { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' }
  const send = async (path: string, init: RequestInit = {}): Promise<void> => {
    const answer = await sandbox.fetch(new Request(`${ORIGIN}/v1.0${path}`, { headers, ...init }))
    if (!answer.ok) throw new Error(`${path} answered ${answer.status}`)
    await answer.text()
  }
  const body = JSON.stringify({ displayName: 'bench', uniqueName: 'bench' })
  await send('/applications', { method: 'POST', body })
  const started = performance.now()
  let reads = 0
  while (performance.now() - started < milliseconds) {
    await send(PATHS[reads % PATHS.length] ?? '')
    reads += 1
  }
  return { seed, reads, perSecond: Math.round((reads * 1_000) / (performance.now() - started)) }
}
