import type { Application, Directory } from './answers'
import { type Names, namesIn } from './names'

/** `key` is the id of the changed object, as the page marks it. */
export type Change = { key: string; kind: 'new' | 'changed' | 'gone'; words: string }

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
      added(app.objectId, `“${app.name}” was ${restored.has(app.objectId) ? 'restored' : 'registered'}`),
    ),
    ...keptApplications.flatMap(([old, app]) => changesOf(old, app, names)),
    ...principals.added.map(({ objectId, name }) =>
      added(objectId, `The service principal “${name}” was created`),
    ),
    ...grants.added.map((grant) => added(grant.id, `Consent was given: ${names.sentence(grant)}`)),
    ...keptGrants
      .filter(([old, grant]) => old.scopes.join() !== grant.scopes.join())
      .map(([, grant]) => changed(grant.id, `Consent changed: ${names.sentence(grant)}`)),
    ...keptApplications.flatMap(([old, app]) => secretsOf(old, app)),
    ...grants.removed.map((grant) => gone(grant.id, `Consent was withdrawn: ${then.sentence(grant)}`)),
    ...principals.removed.map(({ objectId, name }) =>
      gone(objectId, `The service principal “${name}” was removed`),
    ),
    ...applications.removed.map((app) =>
      gone(
        app.objectId,
        `“${app.name}” was ${deleted.has(app.objectId) ? 'deleted; it can be restored for 30 days' : 'removed'}`,
      ),
    ),
    ...purged.map((app) => gone(app.objectId, `“${app.name}” was removed for good`)),
  ]
}

function changesOf(old: Application, app: Application, names: Names): Change[] {
  const fields = [
    old.name !== app.name && 'name',
    old.audience !== app.audience && 'audience',
    old.redirectUris.join() !== app.redirectUris.join() && 'redirect URIs',
  ].filter((field) => field !== false)
  return [
    ...(fields.length > 0 ? [changed(app.objectId, `“${app.name}”: ${fields.join(', ')} changed`)] : []),
    ...(JSON.stringify(old.access) === JSON.stringify(app.access)
      ? []
      : [changed(permissionsKey(app), `API permissions of “${app.name}”: ${permissionWords(app, names)}`)]),
  ]
}

function permissionWords({ access }: Application, names: Names): string {
  const apis = access.map(
    ({ apiAppId, ids }) => `${names.permissions(apiAppId, ids).join(', ')} of ${names.api(apiAppId)}`,
  )
  return apis.join('; ') || 'none any more'
}

function secretsOf(old: Application, app: Application): Change[] {
  const { added: made, removed } = compare(old.secrets, app.secrets, (secret) => secret.keyId)
  return [
    ...made.map(({ keyId, hint }) => added(keyId, `“${app.name}” got a secret that begins with ${hint}`)),
    ...removed.map(({ keyId, hint }) =>
      gone(keyId, `The secret of “${app.name}” that begins with ${hint} was removed`),
    ),
  ]
}

/** The key that marks the API permissions of an application. */
export function permissionsKey(app: Pick<Application, 'objectId'>): string {
  return `${app.objectId}/permissions`
}

function added(key: string, words: string): Change {
  return { key, kind: 'new', words }
}

function changed(key: string, words: string): Change {
  return { key, kind: 'changed', words }
}

function gone(key: string, words: string): Change {
  return { key, kind: 'gone', words }
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
