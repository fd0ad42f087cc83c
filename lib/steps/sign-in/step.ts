import type { Application, Identity } from '@/lib/graph/gateway'
import { SCOPE_OF } from '@/lib/guide/permissions'
import { ProblemError, traceNow } from '@/lib/problem/problem'
import type { Facts } from '../facts'
import { readConsents, searchFor } from '../find-application'
import { ownershipIn, ownershipMatters } from '../ownership'
import type { RunStep, StepContext } from '../step-context'
import { apiIdsOf } from '../wanted-permissions'

/**
 * Reads who is signed in and, if earlier permissions allow it, what an earlier visit left in the tenant.
 * One round trip for a first visit and after a redirect, three for a complete earlier run.
 */
export function signIn(tools: StepContext): RunStep {
  const { gateway, run, expectedTenant, holds, appIdBefore } = tools
  return {
    scope: SCOPE_OF['sign-in'],
    done: (facts) => facts.identity !== undefined && facts.tenantConfirmed,
    async read(facts) {
      const mayRead = holds('Application.ReadWrite.All')
      const reading = await gateway.read({
        identity: true,
        ...(mayRead
          ? {
              run: searchFor(tools, facts),
              principals: [...apiIdsOf(run), ...(appIdBefore ? [appIdBefore] : [])],
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
      return {
        ...known,
        ...(await standingOf(application, reading.identity, principals, reading.principals ?? {})),
      }
    },
    change: null,
  }

  /** Reads the service principal and the consent; for a person without an administrator role also the ownership. */
  async function standingOf(
    { appId, objectId }: Application,
    identity: Identity,
    before: Facts['principals'],
    justRead: Facts['principals'],
  ): Promise<Partial<Facts>> {
    const missing = justRead[appId] === undefined
    const owners = ownershipMatters(identity)
    const own =
      missing || owners
        ? await gateway.read({
            ...(missing ? { principals: [appId] } : {}),
            ...(owners ? { ownersOf: objectId } : {}),
          })
        : {}
    const known = { principals: { ...before, ...own.principals }, ...ownershipIn(own, identity) }
    const principal = known.principals[appId]
    if (!principal || !holds('DelegatedPermissionGrant.ReadWrite.All')) return known
    return { ...known, ...(await readConsents(tools, principal)) }
  }
}

function requireTenant(identity: Identity, expected: string | null): void {
  if (expected === null) return
  const wanted = expected.toLowerCase()
  const { id, domains, displayName } = identity.tenant
  if (id.toLowerCase() === wanted || domains.some((domain) => domain.toLowerCase() === wanted)) return
  throw new ProblemError({ kind: 'wrong-tenant', expected, actual: displayName || id, trace: traceNow() })
}
