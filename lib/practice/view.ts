import type { Application, Directory, Grant, Principal } from './answers'
import { namesIn, type Permitted } from './names'

/** How many objects of a kind a page draws. More would make it slow. */
export const LIMIT = 50

/** The first of many, and the total count. */
export type Some<T> = { total: number; shown: readonly T[] }
export type Consent = { id: string; permitted: Permitted }
export type ApplicationView = Application & {
  permissions: readonly { api: string; values: readonly string[] }[]
  principal: Principal | null
  consents: readonly Consent[]
}
/** A directory as the page shows it. */
export type View = {
  applications: Some<ApplicationView>
  deleted: Some<Application>
  consents: Some<Consent>
  /** Those of the company's own and of other companies' applications. */
  principals: Some<Principal>
  firstParty: Some<Principal>
}

/** The tenant that owns Microsoft's own applications. */
const MICROSOFT = 'f8cdef31-a31e-4b4a-93e4-5f571e91255a'

/** Newest first, since that is what a run has just made; the application someone asks for before all others. */
export function viewOf(directory: Directory, wantedAppId: string | null): View {
  const names = namesIn(directory)
  const consents = (grants: readonly Grant[]): Consent[] =>
    grants.map((grant) => ({ id: grant.id, permitted: names.permitted(grant) }))
  const isFirstParty = (principal: Principal) => principal.ownerTenantId === MICROSOFT
  const newest = newestFirst(directory.applications)
  const wanted = newest.filter(({ appId }) => appId === wantedAppId)
  const others = wanted.length === 0 ? newest : newest.filter(({ appId }) => appId !== wantedAppId)
  const applications = some([...wanted, ...others])
  const grants = some(directory.grants)
  return {
    applications: {
      total: applications.total,
      shown: applications.shown.map((app) => {
        const principal = names.principalOf(app.appId)
        const own = directory.grants.filter(({ clientId }) => clientId === principal?.objectId)
        const permissions = app.access.map(({ apiAppId, ids }) => ({
          api: names.api(apiAppId),
          values: names.permissions(apiAppId, ids),
        }))
        return { ...app, permissions, principal, consents: consents(own) }
      }),
    },
    deleted: some(newestFirst(directory.deleted)),
    consents: { total: grants.total, shown: consents(grants.shown) },
    principals: some(newestFirst(directory.principals.filter((one) => !isFirstParty(one)))),
    firstParty: some(directory.principals.filter(isFirstParty)),
  }
}

function some<T>(all: readonly T[]): Some<T> {
  return { total: all.length, shown: all.slice(0, LIMIT) }
}

function newestFirst<T extends { createdAt: string }>(all: readonly T[]): T[] {
  return all.toSorted(
    (one, other) => Number(one.createdAt < other.createdAt) - Number(one.createdAt > other.createdAt),
  )
}
