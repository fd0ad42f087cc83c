import type { Application, Reading } from '@/lib/graph/gateway'
import { runMarker } from '@/lib/guide/run'
import type { Facts } from './facts'
import type { StepTools } from './tools'

/** Milliseconds after which an application that cannot be read is gone rather than still being copied. */
const COPIES_ARE_MADE = 15 * 60_000

/** Searches the application by the run's key, and what stands in its way. */
export async function findApplication({ gateway, run }: StepTools): Promise<Partial<Facts>> {
  const { found } = await gateway.read({ run: { marker: runMarker(run), appName: run.appName } })
  return found ? { application: found.ours, nameSakes: found.nameSakes, deleted: found.deleted } : {}
}

/**
 * Reads the application again. One that the tenant does not know is searched by the run's key as well: only when it is
 * among the deleted, or too old to be a copy under way, is it given up.
 */
export async function rereadApplication(
  { gateway, run, now }: StepTools,
  application: Application | null | undefined,
  principals: readonly string[] = [],
): Promise<{ news: Partial<Facts>; reading: Reading }> {
  if (!application) return { news: {}, reading: await gateway.read({ principals }) }
  const reading = await gateway.read({ application: { objectId: application.objectId }, principals })
  if (reading.application) return { news: { application: reading.application }, reading }
  const { found } = await gateway.read({ run: { marker: runMarker(run), appName: run.appName } })
  const old = now().getTime() - Date.parse(application.createdAt) > COPIES_ARE_MADE
  if (!found || found.ours || !(old || found.deleted?.objectId === application.objectId))
    return { news: {}, reading }
  const lost = { application: null, newSecret: undefined, grants: undefined }
  return { news: { ...lost, deleted: found.deleted, nameSakes: found.nameSakes }, reading }
}
