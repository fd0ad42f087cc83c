import type { Directory, Grant, Principal } from './answers'

/** Finds objects by the ids that others refer to. */
export type Names = {
  principalOf(appId: string): Principal | null
  /** An API's permissions by value; the id if the tenant does not know it. */
  permissions(apiAppId: string, ids: readonly string[]): string[]
  /** The API's name in the tenant, else its id. */
  api(appId: string): string
  /** A grant with the names of what it joins. */
  permitted(grant: Grant): Permitted
}

/** Who may do what, and for whom. */
export type Permitted = {
  principal: string
  api: string
  scopes: readonly string[]
  /** `null` for everyone in the tenant; a person without a name is not in the tenant. */
  person: { id: string; name: string | null } | null
}

/** Indexes the directory once, at the first name: there may be 20,000 service principals. */
export function namesIn(directory: Directory): Names {
  const byAppId = madeOnFirstUse(() => indexed(directory.principals, ({ appId }) => appId))
  const byId = madeOnFirstUse(() => indexed(directory.principals, ({ objectId }) => objectId))
  const principal = (objectId: string) => byId().get(objectId)?.name || objectId
  const person = (id: string) => ({ id, name: directory.people.find((one) => one.id === id)?.name ?? null })
  return {
    principalOf: (appId) => byAppId().get(appId) ?? null,
    permissions(apiAppId, ids) {
      const known = byAppId().get(apiAppId)?.permissions ?? []
      return ids.map((id) => known.find((permission) => permission.id === id)?.value ?? id)
    },
    api: (appId) => byAppId().get(appId)?.name || appId,
    permitted: ({ clientId, apiId, personId, scopes }) => ({
      principal: principal(clientId),
      api: principal(apiId),
      scopes,
      person: personId === null ? null : person(personId),
    }),
  }
}

function indexed<T>(all: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T> {
  return new Map(all.map((item) => [keyOf(item), item]))
}

function madeOnFirstUse<T>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
