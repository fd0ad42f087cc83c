import type { Grant } from '@/lib/graph/gateway'
import { SCOPE_OF } from '@/lib/guide/permissions'
import type { Facts } from '../facts'
import type { RunStep, StepContext } from '../step-context'

/** Removes this page's own permissions: the person's own, and the tenant-wide ones. */
export function withdrawAccess({ gateway, clientId }: StepContext): RunStep {
  async function readAccess(facts: Facts): Promise<Partial<Facts>> {
    const known = facts.principals[clientId]
    const principal = known ?? (await gateway.read({ principals: [clientId] })).principals?.[clientId] ?? null
    if (!principal) return { ownAccess: [] }
    const person = facts.identity?.account.objectId
    // Those of other people are not even read: there may be thousands.
    const { grants = [] } = await gateway.read({
      grantsOf: principal.objectId,
      ...(person ? { ownGrantsOf: { principal: principal.objectId, person } } : {}),
    })
    return { ownAccess: grants, principals: { ...facts.principals, [clientId]: principal } }
  }

  return {
    scope: SCOPE_OF['withdraw-access'],
    done: ({ ownAccess, withdrawn }) => withdrawn !== undefined && ownAccess?.length === 0,
    read: readAccess,
    change: {
      async write({ ownAccess = [], withdrawn = [] }, { addFacts }) {
        const removed = new Set(withdrawn)
        addFacts({ withdrawn: [...removed] })
        for (const grant of [...ownAccess].sort(ownFirst)) {
          await gateway.removeGrant(grant.id)
          for (const scope of grant.scopes) removed.add(scope)
          // At once: a later one may be refused, and a second press reads only what is left.
          addFacts({ withdrawn: [...removed] })
        }
      },
      confirm: readAccess,
    },
  }
}

/** Sorts a person's own grant before the tenant-wide one. */
function ownFirst(a: Grant, b: Grant): number {
  return Number(a.personId === null) - Number(b.personId === null)
}
