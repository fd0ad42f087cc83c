import type { DeletedApplication } from '@/lib/graph/gateway'

/**
 * Deleted applications that this page restored or deleted permanently, by object id: when each was deleted (ISO 8601), and when
 * that was settled (milliseconds since the epoch).
 */
export type Settled = Map<string, { deletedAt: string; at: number }>

/**
 * Whether the application is deleted. A stale replica may still list one that this page settled, with the time of that
 * deletion; with another time it was deleted again.
 */
export function isDeleted(
  objectId: string,
  listed: DeletedApplication | null | undefined,
  settled: Settled,
): listed is DeletedApplication {
  return listed?.objectId === objectId && settled.get(objectId)?.deletedAt !== listed.deletedAt
}
