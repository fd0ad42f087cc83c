import type { Application, Directory, Grant, Principal } from './answers'
import { type Names, namesIn } from './names'

/** How many objects of a kind a page draws. More would make it slow. */
export const LIMIT = 50

/** The first of many, and the total count. */
export type Some<T> = { total: number; shown: readonly T[] }
export type Consent = { id: string; sentence: string }
export type ApplicationView = Application & {
  audienceWords: string
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

/** learn.microsoft.com/entra/identity-platform/supported-accounts-validation */
const AUDIENCES: Readonly<Record<string, string>> = {
  AzureADMyOrg: 'accounts in this tenant only',
  AzureADMultipleOrgs: 'accounts in any organization’s tenant',
  AzureADandPersonalMicrosoftAccount: 'accounts in any organization’s tenant, and personal ones',
  PersonalMicrosoftAccount: 'personal accounts only',
}

/** Newest first, since a run has just created it; before all others the application that was asked for. */
export function viewOf(directory: Directory, wantedAppId: string | null): View {
  const names = namesIn(directory)
  const consents = (grants: readonly Grant[]): Consent[] =>
    grants.map((grant) => ({ id: grant.id, sentence: names.sentence(grant) }))
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
        return { ...app, ...inWords(app, names), principal, consents: consents(own) }
      }),
    },
    deleted: some(newestFirst(directory.deleted)),
    consents: { total: grants.total, shown: consents(grants.shown) },
    principals: some(newestFirst(directory.principals.filter((one) => !isFirstParty(one)))),
    firstParty: some(directory.principals.filter(isFirstParty)),
  }
}

function inWords(app: Application, names: Names): Pick<ApplicationView, 'audienceWords' | 'permissions'> {
  const words = AUDIENCES[app.audience]
  return {
    audienceWords: words ? `${app.audience}: ${words}` : app.audience,
    permissions: app.access.map(({ apiAppId, ids }) => ({
      api: names.api(apiAppId),
      values: names.permissions(apiAppId, ids),
    })),
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
