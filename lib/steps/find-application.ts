import type { Application, Reading, ServicePrincipal } from '@/lib/graph/gateway'
import { runMarker } from '@/lib/guide/run'
import { appNameIn } from './app-name'
import type { Facts } from './facts'
import { isDeleted, type StepContext } from './step-context'
import { apiIdsOf } from './wanted-permissions'

/** Milliseconds after which an unreadable application counts as removed, not as still being copied. */
const COPIES_ARE_MADE = 15 * 60_000

/** What to search for: the run's key and, if known, its name. */
export function searchFor({ run }: StepContext, facts: Pick<Facts, 'application' | 'identity'>) {
  return { marker: runMarker(run), appName: appNameIn(facts, run) || null }
}

/** Finds the application by the run's key, what may be in the way of it, and which APIs the tenant has. */
export async function findApplication(tools: StepContext, facts: Facts): Promise<Partial<Facts>> {
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
 * Reads the application again. If it is not found by its id, searches by the run's key as well. It is given up only
 * if it is among the deleted ones, or too old to be a copy in progress.
 */
export async function rereadApplication(
  tools: StepContext,
  application: Application | null | undefined,
  principals: readonly string[] = [],
): Promise<{ news: Partial<Facts>; reading: Reading }> {
  const { gateway, run, now, settled } = tools
  if (!application) return { news: {}, reading: await gateway.read({ principals }) }
  const reading = await gateway.read({ application: { objectId: application.objectId }, principals })
  if (reading.application) return { news: { application: reading.application }, reading }
  const { found } = await gateway.read({ run: { marker: runMarker(run), appName: application.displayName } })
  const { objectId } = application
  const newSince = Math.max(Date.parse(application.createdAt), settled.get(objectId)?.at ?? 0)
  const old = now().getTime() - newSince > COPIES_ARE_MADE
  if (!found || found.ours || !(old || isDeleted(objectId, found.deleted, tools)))
    return { news: {}, reading }
  const lost = { application: null, newSecret: undefined, grants: undefined }
  return { news: { ...lost, deleted: found.deleted, nameSakes: found.nameSakes }, reading }
}

/** Reads the tenant-wide consents of the application's service principal; none without one. */
export async function readConsents(
  { gateway }: Pick<StepContext, 'gateway'>,
  principal: ServicePrincipal | null | undefined,
): Promise<Pick<Facts, 'grants'>> {
  if (!principal) return { grants: [] }
  const { grants = [] } = await gateway.read({ grantsOf: principal.objectId })
  return { grants }
}

/**
 * Reads everything that the run created, in one round trip, for the checklist of the hand-over. Consents are read only
 * with the permission for it: not for a person who passed that step on to a colleague.
 */
export async function readEverything(
  { gateway, holds }: StepContext,
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
