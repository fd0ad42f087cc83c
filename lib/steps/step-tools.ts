import type { Step } from '@/lib/engine/step'
import type { Gateway, ServicePrincipal } from '@/lib/graph/gateway'
import type { PageScope } from '@/lib/guide/permissions'
import type { Run } from '@/lib/guide/run'
import type { SecretBox } from '@/lib/hand-over/secret-box'
import { ProblemError, traceNow } from '@/lib/problem/problem'
import type { Answer, Facts } from './facts'

/** What the steps are made of: a tenant, the choices, and the one place for the secret. */
export type StepTools = {
  gateway: Gateway
  run: Run
  box: SecretBox
  /** Application (client) ID of this page itself. */
  clientId: string
  /** Tenant that the link names (id or domain), if it names one. */
  expectedTenant: string | null
  /**
   * Application (client) ID that the page knew before it left for Microsoft. Only a hint of what to read at once: what is
   * there the tenant says.
   */
  appIdBefore?: string | null
  /** Whether the page already holds this permission, without asking anybody. */
  holds: (scope: PageScope) => boolean
  /** The time as far as the page knows it. */
  now: () => Date
  /** Microsoft's time, at most some minutes late and never ahead. */
  clock: () => Promise<Date>
}

/**
 * The service principal of an application or API, added to the tenant where it is missing. Throws `still-copying` when
 * it exists but cannot be read yet, so that the step looks again.
 */
export async function ensurePrincipal(
  gateway: Gateway,
  appId: string,
  kind: Parameters<Gateway['addPrincipal']>[1],
): Promise<ServicePrincipal> {
  const added = await gateway.addPrincipal(appId, kind)
  const principal = added ?? (await gateway.read({ principals: [appId] })).principals?.[appId]
  if (principal) return principal
  throw new ProblemError({ kind: 'still-copying', what: 'the new service principal', trace: traceNow() })
}

/** The application was there and is not any more. */
export function gone(): ProblemError {
  return new ProblemError({ kind: 'gone', what: 'the application', trace: traceNow() })
}

export type RunStep = Step<Facts, Answer> & { scope: PageScope }
