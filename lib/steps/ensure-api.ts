import type { Gateway } from '@/lib/graph/gateway'
import { type Api, canBeListedAnyway } from '@/lib/guide/guide'
import { type Problem, ProblemError } from '@/lib/problem/problem'
import type { Facts } from './facts'
import { ensurePrincipal, type StepContext } from './step-context'
import { apiHere, apisOf, offers } from './wanted-permissions'

/** Adds every missing API of the run to the tenant, one after the other. Calls `addFacts` after each; returns all principals. */
export async function ensureApis(
  { gateway, run }: StepContext,
  facts: Facts,
  addFacts: (news: Partial<Facts>) => void,
): Promise<Facts['principals']> {
  let { principals } = facts
  for (const api of apisOf(run)) {
    principals = await ensureApi(gateway, api, { ...facts, principals })
    addFacts({ principals })
  }
  return principals
}

/**
 * Makes sure that the tenant has the API with its permissions. If it is missing, adds its service principal under the
 * first id that Microsoft offers. Returns what was learned. Throws `ProblemError`: `api-not-offered` or
 * `api-needs-admin`, which a person may answer with "list anyway" if the permissions have published ids.
 */
async function ensureApi(gateway: Gateway, api: Api, facts: Facts): Promise<Facts['principals']> {
  let { principals } = facts
  const here = apiHere(api, facts)
  if (here.listedOnly || offers(here.principal, api)) return principals
  let refusal: Problem | null = null
  for (const appId of api.appIds.filter((id) => !principals[id])) {
    try {
      const added = await ensurePrincipal(gateway, appId, { of: 'api', name: api.portalName })
      principals = { ...principals, [appId]: added }
      if (offers(added, api)) return principals
    } catch (error) {
      refusal = refusalIn(error, api)
      // Another id may still be offered. A person who may not add one id may not add any.
      if (refusal.kind === 'api-needs-admin') break
    }
  }
  // An API without the permission is reported by the step that lists the permission.
  if (refusal && !api.appIds.some((id) => principals[id])) throw new ProblemError(refusal)
  return principals
}

function refusalIn(error: unknown, api: Api): Problem {
  if (!(error instanceof ProblemError)) throw error
  const { kind, trace } = error.problem
  const about = { api: api.portalName, listable: canBeListedAnyway(api), trace }
  if (kind === 'api-not-offered') return { kind, ...about }
  if (kind === 'missing-rights') return { kind: 'api-needs-admin', ...about }
  throw error
}
