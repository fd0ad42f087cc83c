import type { DataverseGateway } from '@/lib/dataverse/gateway'
import type { Step } from '@/lib/engine/step'
import type { DeletedApplication, Gateway, ServicePrincipal } from '@/lib/graph/gateway'
import type { PageScope } from '@/lib/guide/permissions'
import type { Run } from '@/lib/guide/run'
import type { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'
import { ProblemError, traceNow } from '@/lib/problem/problem'
import type { Answer, Facts } from './facts'

/**
 * Deleted applications that this page restored or deleted permanently, by object id: when each was deleted (ISO 8601), and when
 * that was settled (milliseconds since the epoch).
 */
type Settled = Map<string, { deletedAt: string; at: number }>

/** What the steps work with: a tenant, the choices, and the only place for the secret. */
export type StepContext = {
  gateway: Gateway
  /** `null` where the operator did not switch on that the page lists environments. */
  dataverse: DataverseGateway | null
  run: Run
  box: ForgettableSecret
  /** Application (client) ID of this page itself. */
  clientId: string
  /** Tenant that the link names (id or domain), if any. */
  expectedTenant: string | null
  /**
   * Application (client) ID that the page knew before the redirect. It is only a hint of what to read first; the tenant
   * decides what exists.
   */
  appIdBefore?: string | null
  /** Whether the page already holds this permission. Asks no one. */
  holds: (scope: PageScope) => boolean
  /** The time as far as the page knows it. */
  now: () => Date
  /** Microsoft's time: up to some minutes behind, never ahead. */
  clock: () => Promise<Date>
  settled: Settled
}

/**
 * Returns the service principal of an application or API; adds it to the tenant if it is missing. Throws
 * `still-copying` if it exists but cannot be read yet, so that the step looks again.
 */
export async function ensurePrincipal(
  gateway: Gateway,
  appId: string,
  kind: Parameters<Gateway['addPrincipal']>[1],
): Promise<ServicePrincipal> {
  const added = await gateway.addPrincipal(appId, kind)
  const principal = added ?? (await gateway.read({ principals: [appId] })).principals?.[appId]
  if (principal) return principal
  throw new ProblemError({ kind: 'still-copying', what: 'new-principal', trace: traceNow() })
}

/**
 * Whether the application is deleted. A stale replica may still list one that this page settled, with the time of that
 * deletion; with another time it was deleted again.
 */
export function isDeleted(
  objectId: string,
  listed: DeletedApplication | null | undefined,
  { settled }: Pick<StepContext, 'settled'>,
): listed is DeletedApplication {
  return listed?.objectId === objectId && settled.get(objectId)?.deletedAt !== listed.deletedAt
}

/** The problem for an application that existed and is now gone. */
export function gone(): ProblemError {
  return new ProblemError({ kind: 'gone', what: 'application', trace: traceNow() })
}

/** Its permission is one that this page asks for, or one for the environment in the answer. */
export type RunStep = Step<Facts, Answer> & { scope: PageScope | ((answer: Answer | null) => string) }
