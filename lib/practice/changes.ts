import type { Application, Directory } from './answers'
import { type Names, namesIn, type Permitted } from './names'

/** What happened to a thing of the directory. */
export type Happened =
  | { kind: 'registered'; name: string }
  | { kind: 'restored'; name: string }
  | { kind: 'deleted'; name: string }
  | { kind: 'removed'; name: string }
  | { kind: 'purged'; name: string }
  | { kind: 'fields'; name: string; fields: readonly Field[] }
  | { kind: 'permissions'; name: string; apis: readonly { api: string; values: readonly string[] }[] }
  | { kind: 'principal-created'; name: string }
  | { kind: 'principal-removed'; name: string }
  | { kind: 'consent-given'; permitted: Permitted }
  | { kind: 'consent-changed'; permitted: Permitted }
  | { kind: 'consent-withdrawn'; permitted: Permitted }
  | { kind: 'secret-created'; name: string; hint: string }
  | { kind: 'secret-removed'; name: string; hint: string }

export type Field = 'name' | 'audience' | 'redirect-uris'

/** `key` is the id of what changed, as the page marks it. */
export type Change = { key: string; kind: 'new' | 'changed' | 'gone'; happened: Happened }

/** The changes of a directory between two readings, in the order of a run. */
export function changesBetween(before: Directory, now: Directory): Change[] {
  const [then, names] = [namesIn(before), namesIn(now)]
  const applications = compare(before.applications, now.applications, idOf)
  const keptApplications = inBoth(before.applications, now.applications, idOf)
  const principals = compare(before.principals, now.principals, idOf)
  const grants = compare(before.grants, now.grants, ({ id }) => id)
  const keptGrants = inBoth(before.grants, now.grants, ({ id }) => id)
  const deleted = new Set(now.deleted.map((app) => app.objectId))
  const restored = new Set(before.deleted.map((app) => app.objectId))
  const purged = before.deleted.filter(
    (app) =>
      !deleted.has(app.objectId) && !now.applications.some(({ objectId }) => objectId === app.objectId),
  )
  return [
    ...applications.added.map((app) =>
      added(app.objectId, {
        kind: restored.has(app.objectId) ? 'restored' : 'registered',
        name: app.name,
      }),
    ),
    ...keptApplications.flatMap(([old, app]) => changesOf(old, app, names)),
    ...principals.added.map(({ objectId, name }) => added(objectId, { kind: 'principal-created', name })),
    ...grants.added.map((grant) =>
      added(grant.id, { kind: 'consent-given', permitted: names.permitted(grant) }),
    ),
    ...keptGrants
      .filter(([old, grant]) => old.scopes.join() !== grant.scopes.join())
      .map(([, grant]) => changed(grant.id, { kind: 'consent-changed', permitted: names.permitted(grant) })),
    ...keptApplications.flatMap(([old, app]) => secretsOf(old, app)),
    ...grants.removed.map((grant) =>
      gone(grant.id, { kind: 'consent-withdrawn', permitted: then.permitted(grant) }),
    ),
    ...principals.removed.map(({ objectId, name }) => gone(objectId, { kind: 'principal-removed', name })),
    ...applications.removed.map((app) =>
      gone(app.objectId, { kind: deleted.has(app.objectId) ? 'deleted' : 'removed', name: app.name }),
    ),
    ...purged.map((app) => gone(app.objectId, { kind: 'purged', name: app.name })),
  ]
}

function changesOf(old: Application, app: Application, names: Names): Change[] {
  const compared: (Field | false)[] = [
    old.name !== app.name && 'name',
    old.audience !== app.audience && 'audience',
    old.redirectUris.join() !== app.redirectUris.join() && 'redirect-uris',
  ]
  const fields = compared.filter((field) => field !== false)
  return [
    ...(fields.length > 0 ? [changed(app.objectId, { kind: 'fields', name: app.name, fields })] : []),
    ...(JSON.stringify(old.access) === JSON.stringify(app.access)
      ? []
      : [changed(permissionsKey(app), { kind: 'permissions', name: app.name, apis: apisOf(app, names) })]),
  ]
}

function apisOf({ access }: Application, names: Names): { api: string; values: string[] }[] {
  return access.map(({ apiAppId, ids }) => ({
    api: names.api(apiAppId),
    values: names.permissions(apiAppId, ids),
  }))
}

function secretsOf(old: Application, app: Application): Change[] {
  const { added: made, removed } = compare(old.secrets, app.secrets, (secret) => secret.keyId)
  return [
    ...made.map(({ keyId, hint }) => added(keyId, { kind: 'secret-created', name: app.name, hint })),
    ...removed.map(({ keyId, hint }) => gone(keyId, { kind: 'secret-removed', name: app.name, hint })),
  ]
}

/** The key that marks the API permissions of an application. */
export function permissionsKey(app: Pick<Application, 'objectId'>): string {
  return `${app.objectId}/permissions`
}

function added(key: string, happened: Happened): Change {
  return { key, kind: 'new', happened }
}

function changed(key: string, happened: Happened): Change {
  return { key, kind: 'changed', happened }
}

function gone(key: string, happened: Happened): Change {
  return { key, kind: 'gone', happened }
}

function idOf({ objectId }: { objectId: string }): string {
  return objectId
}

type KeyOf<T> = (item: T) => string

function compare<T>(before: readonly T[], now: readonly T[], keyOf: KeyOf<T>): { added: T[]; removed: T[] } {
  return { added: without(now, before, keyOf), removed: without(before, now, keyOf) }
}

function without<T>(all: readonly T[], known: readonly T[], keyOf: KeyOf<T>): T[] {
  const keys = new Set(known.map(keyOf))
  return all.filter((item) => !keys.has(keyOf(item)))
}

/** What both readings contain, before and after. */
function inBoth<T>(before: readonly T[], now: readonly T[], keyOf: KeyOf<T>): [T, T][] {
  const then = new Map(before.map((item) => [keyOf(item), item]))
  return now.flatMap((item): [T, T][] => {
    const old = then.get(keyOf(item))
    return old === undefined ? [] : [[old, item]]
  })
}
