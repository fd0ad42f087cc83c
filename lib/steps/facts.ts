import type { Environment, Membership } from '@/lib/dataverse/gateway'
import type {
  Application,
  DeletedApplication,
  Grant,
  Identity,
  Secret,
  ServicePrincipal,
} from '@/lib/graph/gateway'

import type { SecretLife } from '@/lib/guide/run'
import type { Repair } from './repair'

/**
 * What this page has read or learned about the tenant. A missing field was never read; `null` means that the tenant
 * does not have it.
 */
export type Facts = {
  identity?: Identity
  /** The person pressed "This is the right organization". */
  tenantConfirmed: boolean
  application?: Application | null
  nameSakes: readonly Application[]
  /** A deleted application that still holds the run's key. */
  deleted?: DeletedApplication | null
  /** By appId: the APIs of the run, and the application itself. */
  principals: Readonly<Record<string, ServicePrincipal | null>>
  /** The person chose to list the product's permissions although the tenant does not have its API. */
  listAnyway?: boolean
  /** Whether this person owns the application; `null` if it could not be read. Read only for people without an administrator role. */
  owns?: boolean | null
  grants?: readonly Grant[] | undefined
  /** The secret that this page created and whose value it holds or held. */
  newSecret?: Secret | undefined
  /** The lifetime of the new secret; shorter than the longest if the tenant's policy refused that. */
  allowedLife?: SecretLife
  secretSaved: boolean
  /** The key id of the secret that this person saved in this tab before the page was loaded. */
  savedBefore?: string
  /** The key id of the secret that this tab created and whose value was gone when the page was loaded again. */
  madeBefore?: string
  /** Another tab or person replaced the lost secret before this page could. */
  replacedElsewhere?: boolean
  /** The secret whose value this page held was removed by someone else before it was saved. */
  lostToOthers?: Secret | undefined
  /** When everything was last compared with what the guide asks (ISO 8601). */
  checkedAt?: string
  /** The one thing that the last "Repair" was for. */
  repaired?: Repair | undefined
  /** An older secret of this run that a person removed after the new one worked. */
  retired?: Secret | undefined
  removed?: Removal
  /** Grants that this page itself holds, as read; empty after they were withdrawn. */
  ownAccess?: readonly Grant[]
  /** Permissions that were withdrawn from this page. */
  withdrawn?: readonly string[]
  /** The person's Dynamics 365 environments, as last read. */
  environments?: readonly Environment[]
  /** What the environments said that were asked whether this person gets in, by address. */
  memberships?: Readonly<Record<string, Membership>>
}

export const NO_FACTS: Facts = { tenantConfirmed: false, nameSakes: [], principals: {}, secretSaved: false }

/** What "Remove what this run made" removed. */
export type Removal = {
  /** The application's name. */
  application: string
  objectId: string
  at: string
  /** False if the application existed before the run: then only its tags and the items in `took` were removed. */
  whole: boolean
  took: readonly ('secret' | 'redirect-uri')[]
  /** The audience that was put back, where the run had widened it. */
  audience: string | null
}

/** A person's answer to a step's question. */
export type Answer =
  | { kind: 'use-application'; objectId: string }
  | { kind: 'new-application' }
  | { kind: 'restore-application'; objectId: string }
  | { kind: 'purge-application'; objectId: string }
  | { kind: 'other-key' }
  /** Lists the product's permissions by their published ids, although the tenant does not have its API. */
  | { kind: 'list-anyway' }
  /** Creates another secret and then removes those with these key ids. */
  | { kind: 'new-secret'; remove: readonly string[] }
  /** Removes this secret first, because the application can hold no more, and then creates a new one. */
  | { kind: 'make-room'; remove: string }
  /** Removes an older secret of this run: the newest one works. */
  | { kind: 'retire-secret'; keyId: string }
  /** Mends one thing that the check found. */
  | { kind: 'repair'; what: Repair }
  /** Asks this environment whether the person gets in. */
  | { kind: 'ask-environment'; address: string }

/** The facts with a person's choice applied, before anything is sent. */
export function withChoice(facts: Facts, answer: Answer | null): Facts {
  switch (answer?.kind) {
    case 'list-anyway':
      return { ...facts, listAnyway: true }
    case 'use-application': {
      const chosen = facts.nameSakes.find((app) => app.objectId === answer.objectId)
      return { ...facts, application: facts.application ?? chosen ?? null }
    }
    default:
      return facts
  }
}
