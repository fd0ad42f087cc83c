import type { Identity } from '@/lib/graph/gateway'
import { runMarker } from '@/lib/guide/run'
import { ProblemError, traceNow } from '@/lib/problem/problem'
import type { Facts } from './facts'
import type { RunStep, StepTools } from './tools'
import { apisOf } from './wanted-permissions'

/**
 * Reads who is signed in and, as far as permissions given before allow, what an earlier visit left in the tenant.
 * One round trip for a first visit, three for a complete earlier run.
 */
export function signIn({ gateway, run, expectedTenant, holds }: StepTools): RunStep {
  return {
    scope: 'User.Read',
    done: (facts) => facts.identity !== undefined && facts.tenantConfirmed,
    async look(facts) {
      const mayRead = holds('Application.ReadWrite.All')
      const reading = await gateway.read({
        identity: true,
        ...(mayRead
          ? {
              run: { marker: runMarker(run), appName: run.appName },
              principals: apisOf(run).map((api) => api.appId),
            }
          : {}),
      })
      if (!reading.identity) return {}
      requireTenant(reading.identity, expectedTenant)
      const news: Partial<Facts> = { identity: reading.identity }
      if (!reading.found) return news
      const application = reading.found.ours
      const principals = { ...facts.principals, ...reading.principals }
      const { nameSakes, deleted } = reading.found
      const known = { ...news, application, nameSakes, deleted, principals }
      if (!application) return known
      return { ...known, ...(await consentOf(application.appId, principals)) }
    },
    change: null,
  }

  async function consentOf(appId: string, before: Facts['principals']): Promise<Partial<Facts>> {
    const own = await gateway.read({ principals: [appId] })
    const principals = { ...before, ...own.principals }
    const principal = principals[appId]
    if (!principal || !holds('DelegatedPermissionGrant.ReadWrite.All')) return { principals }
    const { grants = [] } = await gateway.read({ grantsOf: principal.objectId })
    return { principals, grants }
  }
}

function requireTenant(identity: Identity, expected: string | null): void {
  if (expected === null) return
  const wanted = expected.toLowerCase()
  const { id, domains, displayName } = identity.tenant
  if (id.toLowerCase() === wanted || domains.some((domain) => domain.toLowerCase() === wanted)) return
  throw new ProblemError({ kind: 'wrong-tenant', expected, actual: displayName || id, trace: traceNow() })
}
