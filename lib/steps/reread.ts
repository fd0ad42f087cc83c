import type { Application, Reading } from '@/lib/graph/gateway'
import { runMarker } from '@/lib/guide/run'
import { appNameIn } from './app-name'
import type { Facts } from './facts'
import type { StepTools } from './step-tools'
import { apiIdsOf } from './wanted-permissions'

/** Milliseconds after which an application that cannot be read is gone rather than still being copied. */
const COPIES_ARE_MADE = 15 * 60_000

/** What to search by the run's key and, where it is known, by its name. */
export function searchFor({ run }: StepTools, facts: Pick<Facts, 'identity'>) {
  return { marker: runMarker(run), appName: appNameIn(facts, run) || null }
}

/** Searches the application by the run's key, what stands in its way, and whether the tenant has the APIs. */
export async function findApplication(tools: StepTools, facts: Facts): Promise<Partial<Facts>> {
  const { gateway, run } = tools
  const reading = await gateway.read({ run: searchFor(tools, facts), principals: apiIdsOf(run) })
  const { found } = reading
  if (!found) return {}
  return {
    application: found.ours,
    nameSakes: found.nameSakes,
    deleted: found.deleted,
    principals: { ...facts.principals, ...reading.principals },
  }
}

/**
 * Reads the application again. One that the tenant does not know is searched by the run's key as well: only when it is
 * among the deleted, or too old to be a copy under way, is it given up.
 */
export async function rereadApplication(
  tools: StepTools,
  application: Application | null | undefined,
  principals: readonly string[] = [],
): Promise<{ news: Partial<Facts>; reading: Reading }> {
  const { gateway, run, now } = tools
  if (!application) return { news: {}, reading: await gateway.read({ principals }) }
  const reading = await gateway.read({ application: { objectId: application.objectId }, principals })
  if (reading.application) return { news: { application: reading.application }, reading }
  const { found } = await gateway.read({ run: { marker: runMarker(run), appName: application.displayName } })
  const old = now().getTime() - Date.parse(application.createdAt) > COPIES_ARE_MADE
  if (!found || found.ours || !(old || found.deleted?.objectId === application.objectId))
    return { news: {}, reading }
  const lost = { application: null, newSecret: undefined, grants: undefined }
  return { news: { ...lost, deleted: found.deleted, nameSakes: found.nameSakes }, reading }
}

/**
 * One round trip over all that the run made: the hand-over's checklist is drawn from it. Consents are read only by who
 * was given the permission for it: not by someone who left that step to a colleague.
 */
export async function readEverything(
  { gateway, holds }: StepTools,
  { application, principals: known }: Facts,
): Promise<Partial<Facts>> {
  if (!application) return {}
  const principal = known[application.appId]
  const reading = await gateway.read({
    application: { objectId: application.objectId },
    principals: [application.appId],
    ...(principal && holds('DelegatedPermissionGrant.ReadWrite.All') ? { grantsOf: principal.objectId } : {}),
  })
  return {
    ...(reading.application ? { application: reading.application } : {}),
    principals: { ...known, ...reading.principals },
    ...(reading.grants ? { grants: reading.grants } : {}),
  }
}
