import type * as z from 'zod/mini'
import type { Trace } from '@/lib/problem/problem'
import {
  application,
  deletedApplication,
  directoryObject,
  grant,
  listOf,
  me,
  memberships,
  organization,
  parseAnswer,
  servicePrincipal,
} from './answers'
import type { Application, DeletedApplication, Identity, Reading, ServicePrincipal, Wanted } from './gateway'
import { isKeyOf, otherKey } from './keys'
import { IDENTITY_REQUESTS } from './requests'

const APPLICATION_FIELDS =
  'id,appId,displayName,uniqueName,tags,createdDateTime,signInAudience,web,requiredResourceAccess,passwordCredentials'
const PRINCIPAL_FIELDS = 'id,appId,displayName,oauth2PermissionScopes'

/**
 * One GET of a reading. A 404 is an answer where `mayBeMissing` says so, and a problem elsewhere; a refusal for
 * lack of rights is passed over where `mayBeRefused` says so.
 */
type Read = {
  url: string
  mayBeMissing?: true
  mayBeRefused?: true
  what: string
  into: (answer: Answer, reading: Draft) => void
}

/** An answer with its own way to be parsed. */
type Answer = { found: boolean; as: <T extends z.ZodMiniType>(schema: T) => z.output<T> }

export type Draft = { -readonly [K in keyof Reading]: Reading[K] } & {
  identityParts?: Partial<Identity>
  /** Where the memberships go on, for people with more of them than one page holds. */
  furtherMemberships?: string | null
}

/** What the list of memberships is for the person. */
export const MEMBERSHIPS = 'your roles'

/** The requests that answer what is wanted, in a fixed order; at most 20 fit into one batch. */
export function readsFor(wanted: Wanted): Read[] {
  return [
    ...(wanted.identity ? identityReads() : []),
    ...(wanted.run ? runReads(wanted.run) : []),
    ...(wanted.application ? [applicationRead(wanted.application.objectId)] : []),
    ...(wanted.ownersOf ? [ownersRead(wanted.ownersOf)] : []),
    ...(wanted.principals ?? []).map(principalRead),
    ...(wanted.grantsOf ? [grantsRead(wanted.grantsOf, "%20and%20consentType%20eq%20'AllPrincipals'")] : []),
    ...(wanted.everyGrantOf ? [grantsRead(wanted.everyGrantOf, '')] : []),
  ]
}

/** Lets `parse` throw with the trace of the request at hand. */
export function answerOf(raw: unknown, found: boolean, trace: Trace): Answer {
  return { found, as: (schema) => parseAnswer(schema, raw, trace) }
}

/** Doubles single quotes and encodes, as a quoted OData value in a path asks. learn.microsoft.com/graph/query-parameters */
export function quoted(value: string): string {
  return `'${encodeURIComponent(value.replaceAll("'", "''"))}'`
}

function identityReads(): Read[] {
  const { account, tenant, roles } = IDENTITY_REQUESTS
  const take = (reading: Draft, part: Partial<Identity>) => {
    const parts: Partial<Identity> = { ...reading.identityParts, ...part }
    reading.identityParts = parts
    if (parts.account && parts.tenant && parts.roleTemplateIds) {
      const { account, tenant, roleTemplateIds } = parts
      reading.identity = { account, tenant, roleTemplateIds }
    }
  }
  return [
    read(account.path, 'your account', (answer, reading) => take(reading, { account: answer.as(me) })),
    read(tenant.path, 'your organization', (answer, reading) =>
      take(reading, { tenant: answer.as(organization) }),
    ),
    read(roles.path, MEMBERSHIPS, (answer, reading) => {
      const page = answer.as(memberships)
      reading.furtherMemberships = page.next
      take(reading, { roleTemplateIds: page.roles })
    }),
  ]
}

const NOTHING_FOUND = { ours: null, nameSakes: [], deleted: null } as const

function runReads({ marker, appName }: NonNullable<Wanted['run']>): Read[] {
  const take = (answer: Answer, reading: Draft, apps: readonly Application[]) => {
    if (!answer.found) return
    const before = reading.found ?? NOTHING_FOUND
    const ours = before.ours ?? apps.find((app) => isOurs(app, marker)) ?? null
    const known = new Set([ours?.objectId, ...before.nameSakes.map((app) => app.objectId)])
    const others = apps.filter((app) => !isOurs(app, marker) && !known.has(app.objectId))
    reading.found = { ...before, ours, nameSakes: [...before.nameSakes, ...others] }
  }
  const list = (filter: string, what: string) =>
    read(`/applications?$filter=${filter}&$top=999&$select=${APPLICATION_FIELDS}`, what, (answer, reading) =>
      take(answer, reading, answer.as(listOf(application)).value),
    )
  return [
    {
      ...read(
        `/applications(uniqueName=${quoted(marker)})?$select=${APPLICATION_FIELDS}`,
        'the application',
        (answer, reading) => take(answer, reading, answer.found ? [answer.as(application)] : []),
      ),
      mayBeMissing: true as const,
    },
    list(`tags/any(t:t%20eq%20${quoted(marker)})`, 'applications with this guide’s tag'),
    ...(appName === null
      ? []
      : [list(`displayName%20eq%20${quoted(appName)}`, 'applications with this name')]),
    deletedRead(marker),
  ]
}

/**
 * The longest page of deleted applications that Graph gives. To have them sorted takes an advanced query, whose index
 * hears of a deletion late. learn.microsoft.com/graph/api/directory-deleteditems-list
 */
function deletedRead(marker: string): Read {
  const path = '/directory/deletedItems/microsoft.graph.application'
  const fields = 'id,displayName,uniqueName,tags,deletedDateTime'
  return {
    ...read(`${path}?$select=${fields}&$top=999`, 'deleted applications', (answer, reading) => {
      const deleted = latestHolder(answer.as(listOf(deletedApplication)).value, marker)
      if (deleted) reading.found = { ...(reading.found ?? NOTHING_FOUND), deleted }
    }),
    mayBeRefused: true as const,
  }
}

/** Of the deleted applications that hold the run's key, or an "other key" of it, the one deleted last. */
function latestHolder(
  all: readonly z.output<typeof deletedApplication>[],
  marker: string,
): DeletedApplication | null {
  const deletedAt = (app: (typeof all)[number]) => app.deletedDateTime ?? ''
  const holders = all
    .filter(({ uniqueName }) => isKeyOf(uniqueName ?? '', marker))
    .sort((a, b) => deletedAt(b).localeCompare(deletedAt(a)))
  const [latest] = holders
  if (!latest) return null
  const held = new Set(holders.map(({ uniqueName }) => uniqueName))
  const others = holders.map((holder) => otherKey(marker, holder))
  return {
    objectId: latest.id,
    displayName: latest.displayName ?? '',
    deletedAt: deletedAt(latest),
    key: latest.uniqueName ?? marker,
    otherKey: others.find((key) => !held.has(key)) ?? otherKey(marker, latest),
  }
}

function isOurs(app: Application, marker: string): boolean {
  return app.uniqueName === marker || app.tags.includes(marker)
}

function applicationRead(objectId: string): Read {
  return {
    ...read(
      `/applications/${objectId}?$select=${APPLICATION_FIELDS}`,
      'the application',
      (answer, reading) => {
        reading.application = answer.found ? answer.as(application) : null
      },
    ),
    mayBeMissing: true as const,
  }
}

/** learn.microsoft.com/graph/api/application-list-owners */
function ownersRead(objectId: string): Read {
  const path = `/applications/${objectId}/owners?$select=id`
  return {
    ...read(path, 'the owners', (answer, reading) => {
      reading.owners = answer.found ? answer.as(listOf(directoryObject)).value.map(({ id }) => id) : null
    }),
    mayBeMissing: true as const,
    mayBeRefused: true as const,
  }
}

function principalRead(appId: string): Read {
  return {
    ...read(
      `/servicePrincipals(appId=${quoted(appId)})?$select=${PRINCIPAL_FIELDS}`,
      'the service principal',
      (answer, reading) => {
        const principal: ServicePrincipal | null = answer.found ? answer.as(servicePrincipal) : null
        reading.principals = { ...reading.principals, [appId]: principal }
      },
    ),
    mayBeMissing: true as const,
  }
}

function grantsRead(principalId: string, further: string): Read {
  return read(
    `/oauth2PermissionGrants?$filter=clientId%20eq%20${quoted(principalId)}${further}`,
    'the consent',
    (answer, reading) => {
      reading.grants = answer.as(listOf(grant)).value
    },
  )
}

function read(url: string, what: string, into: Read['into']): Read {
  return { url, what, into }
}
