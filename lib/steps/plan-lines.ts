import type { GraphRequest } from '@/lib/graph/requests'
import type { Purpose } from '@/lib/problem/call'

/**
 * What a press will do: lines with texts in lib/words, and the exact requests, from the same builders as the sent ones.
 * Braces stand for values that are not known yet. Reads before and after a write are one line.
 */
export type Plan = { lines: readonly PlanLine[]; requests: readonly PlannedRequest[] }

/** Every write has a purpose. */
export type PlannedRequest = GraphRequest & { purpose?: Purpose }

export type PlanLine =
  | { kind: 'opens-sign-in' }
  | { kind: 'reads-identity' }
  /** The tenant does not have the API, and its permission is listed by the id that Microsoft publishes. */
  | { kind: 'lists-published'; api: string }
  | { kind: 'adds-api'; api: string }
  /** Whether the tenant has the API is not known yet. */
  | { kind: 'adds-api-if-missing'; api: string }
  /** The audience as Microsoft spells it. */
  | { kind: 'creates-application'; name: string; audience: string }
  | { kind: 'completes-application'; name: string }
  | { kind: 'adds-redirect-uri'; uri: string }
  /** Audiences as Microsoft spells them. */
  | { kind: 'widens-audience'; from: string; to: string }
  /** Personal accounts get tokens of version 2 only, and the application had no personal accounts. */
  | { kind: 'sets-token-version' }
  | { kind: 'keeps-settings' }
  | { kind: 'reads-back' }
  /** `shown` is this tenant's name for the API, if it differs. */
  | { kind: 'lists-permissions'; scopes: readonly string[]; api: string; shown: string | null }
  | { kind: 'keeps-permissions' }
  | { kind: 'adds-principal' }
  /** `dataOf`: the product whose data the permissions open; `null` if they only identify the person. */
  | { kind: 'consents'; scopes: readonly string[]; api: string; dataOf: string | null }
  | { kind: 'leaves-out-api'; api: string }
  /** Redirect URIs that are none of the guide's: a sign-in that ends there can use the consent too. */
  | { kind: 'serves-other-uris'; uris: readonly string[] }
  /** How many secrets and certificates are on the application before this run creates one. */
  | { kind: 'serves-credentials'; count: number }
  | { kind: 'leaves-other-tenants' }
  | { kind: 'takes-effect' }
  | { kind: 'creates-secret'; description: string }
  | { kind: 'shows-secret-once' }
  | { kind: 'keeps-secrets' }
  | { kind: 'hands-over' }

/** Stands for the object id in the address until the application is registered. */
export const UNKNOWN_OBJECT_ID = '{object id}'
