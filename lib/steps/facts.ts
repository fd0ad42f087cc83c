import type { Application, Grant, Identity, Secret, ServicePrincipal } from '@/lib/graph/gateway'

/**
 * What this page has read or been told about the tenant. A missing field was never read; `null` means that the
 * tenant does not have it.
 */
export type Facts = {
  identity?: Identity
  /** The person said "This is the right organization". */
  tenantConfirmed: boolean
  application?: Application | null
  nameSakes: readonly Application[]
  /** By appId: the APIs of the run, and the application itself. */
  principals: Readonly<Record<string, ServicePrincipal | null>>
  grants?: readonly Grant[]
  /** The secret that this page made and whose value it holds or held. */
  newSecret?: Secret
  secretSaved: boolean
}

export const NO_FACTS: Facts = { tenantConfirmed: false, nameSakes: [], principals: {}, secretSaved: false }

/** A person's choice where a step asked for one. */
export type Answer =
  | { kind: 'use-application'; objectId: string }
  | { kind: 'new-application' }
  /** Makes a further secret and then removes those with these key ids. */
  | { kind: 'new-secret'; remove: readonly string[] }
