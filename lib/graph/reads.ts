import { parseAnswer } from '@/lib/problem/parse-answer'
import type { Subject, Trace } from '@/lib/problem/problem'
import type * as z from '@/lib/schema/zod'
import {
  application,
  deletedApplication,
  directoryObject,
  grant,
  listOf,
  me,
  memberships,
  organization,
  servicePrincipal,
} from './answers'
import type { Application, DeletedApplication, Identity, Reading, ServicePrincipal, Wanted } from './gateway'
import { isKeyOf, otherKey } from './keys'
import { ownGrantsOf, quoted, taggedApplications, tenantWideGrantsOf } from './paths'
import { IDENTITY_REQUESTS } from './requests'

const APPLICATION_FIELDS =
  'id,appId,displayName,uniqueName,tags,createdDateTime,signInAudience,web,spa,publicClient,requiredResourceAccess,passwordCredentials,keyCredentials'
const PRINCIPAL_FIELDS = 'id,appId,displayName,accountEnabled,oauth2PermissionScopes'

/**
 * One GET of a reading. With `mayBeMissing` a 404 is an answer, otherwise a problem. With `mayBeRefused` a refusal for
 * missing rights is ignored.
 */
export type Read = {
  url: string
  mayBeMissing?: true
  mayBeRefused?: true
  what: Subject
  into: (answer: Answer, reading: Draft) => void
}

/** An answer with its own parser. */
type Answer = { found: boolean; as: <T extends z.ZodMiniType>(schema: T) => z.output<T> }

export type Draft = { -readonly [K in keyof Reading]: Reading[K] } & {
  identityParts?: Partial<Identity>
  /** The address of the next memberships, for people with more than one page. */
  furtherMemberships?: string | null
}

/** The subject that messages use for the list of memberships. */
export const MEMBERSHIPS = 'roles' satisfies Subject

/** The requests for what is wanted, in a fixed order. */
export function readsFor(wanted: Wanted): Read[] {
  return [
    ...(wanted.identity ? identityReads() : []),
    ...(wanted.run ? runReads(wanted.run) : []),
    ...(wanted.application ? [applicationRead(wanted.application.objectId)] : []),
    ...(wanted.ownersOf ? [ownersRead(wanted.ownersOf)] : []),
    ...(wanted.principals ?? []).map(principalRead),
    ...(wanted.grantsOf ? [grantsRead(tenantWideGrantsOf(wanted.grantsOf))] : []),
    ...(wanted.ownGrantsOf ? [grantsRead(ownGrantsOf(wanted.ownGrantsOf))] : []),
  ]
}

/** Lets `parse` throw with the trace of its request. */
export function answerOf(raw: unknown, found: boolean, trace: Trace): Answer {
  return { found, as: (schema) => parseAnswer(schema, raw, trace) }
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
    read(account.path, 'account', (answer, reading) => take(reading, { account: answer.as(me) })),
    read(tenant.path, 'organization', (answer, reading) =>
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
  const list = (path: string, what: Subject) =>
    read(`${path}&$top=999&$select=${APPLICATION_FIELDS}`, what, (answer, reading) =>
      take(answer, reading, answer.as(listOf(application)).value),
    )
  return [
    {
      ...read(
        `/applications(uniqueName=${quoted(marker)})?$select=${APPLICATION_FIELDS}`,
        'application',
        (answer, reading) => take(answer, reading, answer.found ? [answer.as(application)] : []),
      ),
      mayBeMissing: true as const,
    },
    list(taggedApplications(marker), 'tagged-applications'),
    ...(appName === null
      ? []
      : [list(`/applications?$filter=displayName%20eq%20${quoted(appName)}`, 'named-applications')]),
    deletedRead(marker),
  ]
}

/**
 * The longest page of deleted applications that Graph returns. Sorting would need an advanced query, whose index learns
 * of a deletion late. learn.microsoft.com/graph/api/directory-deleteditems-list
 */
function deletedRead(marker: string): Read {
  const path = '/directory/deletedItems/microsoft.graph.application'
  const fields = 'id,displayName,uniqueName,tags,deletedDateTime'
  return {
    ...read(`${path}?$select=${fields}&$top=999`, 'deleted-applications', (answer, reading) => {
      const deleted = latestHolder(answer.as(listOf(deletedApplication)).value, marker)
      if (deleted) reading.found = { ...(reading.found ?? NOTHING_FOUND), deleted }
    }),
    mayBeRefused: true as const,
  }
}

/** The most recently deleted application that holds the run's key or an "other key" of it. */
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
    ...read(`/applications/${objectId}?$select=${APPLICATION_FIELDS}`, 'application', (answer, reading) => {
      reading.application = answer.found ? answer.as(application) : null
    }),
    mayBeMissing: true as const,
  }
}

/** learn.microsoft.com/graph/api/application-list-owners */
function ownersRead(objectId: string): Read {
  const path = `/applications/${objectId}/owners?$select=id`
  return {
    ...read(path, 'owners', (answer, reading) => {
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
      'principal',
      (answer, reading) => {
        const principal: ServicePrincipal | null = answer.found ? answer.as(servicePrincipal) : null
        reading.principals = { ...reading.principals, [appId]: principal }
      },
    ),
    mayBeMissing: true as const,
  }
}

function grantsRead(url: string): Read {
  return read(url, 'consent', (answer, reading) => {
    reading.grants = [...(reading.grants ?? []), ...answer.as(listOf(grant)).value]
  })
}

function read(url: string, what: Subject, into: Read['into']): Read {
  return { url, what, into }
}
