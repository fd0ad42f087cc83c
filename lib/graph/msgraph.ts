import { ProblemError } from '@/lib/problem/problem'
import type * as z from '@/lib/schema/zod'
import { application, batchAnswer, grant, newSecret, restored, servicePrincipal } from './answers'
import type { Gateway, Reading } from './gateway'
import { furtherRoles } from './memberships'
import { findingOf, purposeOf } from './purposes'
import { answerOf, type Draft, type Read, readsFor } from './reads'
import { problemOfRefusal, type Refusal } from './refusals'
import * as requestTo from './requests'
import { createSend, type SendOptions, traceOf } from './send'

/** Objects younger than this may not have been copied to every replica yet. */
const FRESH_FOR = 15 * 60_000

/** Graph refuses a batch with more. learn.microsoft.com/graph/json-batching */
const MOST_IN_BATCH = 20

/**
 * The gateway over Microsoft Graph v1.0, with the unmodified Graph client. `now` is Microsoft's time: by a browser clock
 * that is wrong, what was created just now would look old. learn.microsoft.com/graph/api/overview
 */
export function createGraphGateway({
  now = () => new Date(),
  ...options
}: SendOptions & { now?: () => Date }): Gateway {
  const send = createSend(options)
  const fresh = new Set<string>()

  function remember<T extends { objectId: string; appId: string }>(made: T): T {
    fresh.add(made.objectId).add(made.appId)
    return made
  }

  const isFresh = (...ids: string[]) => ids.some((id) => fresh.has(id))
  const applicationAbout = (id: string) =>
    isFresh(id)
      ? ({ what: 'new-application', fresh: true } as const)
      : ({ what: 'application', fresh: false } as const)

  async function read(wanted: Parameters<Gateway['read']>[0]): Promise<Reading> {
    const reads = readsFor(wanted)
    const about = { what: 'directory', fresh: false } as const
    const draft: Draft = {}
    for (let from = 0; from < reads.length; from += MOST_IN_BATCH) {
      const part = reads.slice(from, from + MOST_IN_BATCH)
      const requests = part.map((entry, index) => ({ id: String(index), method: 'GET', url: entry.url }))
      const batch = {
        method: 'POST',
        path: '/$batch',
        body: { requests },
        purpose: purposeOf(wanted),
      } as const
      await send(batch, about, batchAnswer, {
        paths: part.map(({ url }) => url),
        learn(answer) {
          for (const [index, entry] of part.entries()) {
            take(
              entry,
              answer?.responses.find((response) => response.id === String(index)),
              draft,
            )
          }
          return from + part.length < reads.length ? undefined : findingOf(wanted, draft)
        },
      })
    }
    const { identityParts: _, furtherMemberships = null, ...reading } = draft
    if (reading.identity && furtherMemberships) {
      const further = await furtherRoles(send, options.root, furtherMemberships)
      const roleTemplateIds = [...reading.identity.roleTemplateIds, ...further]
      reading.identity = { ...reading.identity, roleTemplateIds }
    }
    noteYoung(reading)
    return reading
  }

  function noteYoung(reading: Reading): void {
    for (const app of [reading.application, reading.found?.ours]) {
      if (app && (isFresh(app.objectId) || now().getTime() - Date.parse(app.createdAt) < FRESH_FOR))
        remember(app)
    }
    // A service principal shows no creation date, so it counts as young as its application.
    for (const principal of Object.values(reading.principals ?? {})) {
      if (principal && fresh.has(principal.appId)) remember(principal)
    }
  }

  return {
    read,

    async registerApplication(draft) {
      const about = { what: 'new-application', fresh: true } as const
      return remember(present(await send(requestTo.createApplication(draft), about, application)))
    },

    async updateApplication(objectId, change) {
      await send(requestTo.updateApplication(objectId, change), applicationAbout(objectId), application)
    },

    async addPrincipal(appId, kind) {
      const made =
        kind.of === 'own-application'
          ? await send(requestTo.addOwnPrincipal(appId), applicationAbout(appId), servicePrincipal)
          : await send(
              requestTo.addApiPrincipal(appId),
              { what: 'api', fresh: false, api: kind.name },
              servicePrincipal,
            )
      return made && remember(made)
    },

    async enablePrincipal(objectId) {
      const about = { what: 'principal', fresh: isFresh(objectId) } as const
      await send(requestTo.enablePrincipal(objectId), about, servicePrincipal)
    },

    async addGrant(clientPrincipalId, apiPrincipalId, scopes, apiName) {
      const about = { what: 'new-principal', fresh: isFresh(clientPrincipalId, apiPrincipalId) } as const
      const request = requestTo.addGrant(clientPrincipalId, apiPrincipalId, scopes, apiName)
      return present(await send(request, about, grant))
    },

    async replaceGrantScopes(grantId, scopes, apiName) {
      const request = requestTo.replaceGrantScopes(grantId, scopes, apiName)
      await send(request, { what: 'consent', fresh: false }, grant)
    },

    async addSecret(objectId, draft, keep) {
      try {
        const answer = await send(requestTo.addSecret(objectId, draft), applicationAbout(objectId), newSecret)
        const { secretText, ...secret } = present(answer)
        keep(secretText)
        return { secret }
      } catch (error) {
        if (error instanceof ProblemError && error.problem.kind === 'secret-lifetime-refused') {
          return { refused: error.problem }
        }
        throw error
      }
    },

    async removeSecret(objectId, keyId) {
      await send(requestTo.removeSecret(objectId, keyId), { what: 'secret', fresh: false }, application)
    },

    async removeGrant(grantId) {
      await unlessGone(send(requestTo.removeGrant(grantId), { what: 'consent', fresh: false }, grant))
    },

    async removeApplication(objectId) {
      await unlessGone(send(requestTo.removeApplication(objectId), applicationAbout(objectId), application))
    },

    async restoreApplication(objectId) {
      await send(requestTo.restoreApplication(objectId), DELETED, restored)
      // It is copied like a new one, however long ago it was created.
      fresh.add(objectId)
    },

    async purgeApplication(objectId) {
      await send(requestTo.purgeApplication(objectId), DELETED, restored)
    },
  }
}

const DELETED = { what: 'deleted-application', fresh: false } as const

/** What is to be removed may be gone already: a stale replica still showed it. */
async function unlessGone(removal: Promise<unknown>): Promise<void> {
  try {
    await removal
  } catch (error) {
    if (!(error instanceof ProblemError && error.problem.kind === 'gone')) throw error
  }
}

/** Calls that always answer with a body. Without one the answer was cut off. */
function present<T>(answer: T | null): T {
  if (answer !== null) return answer
  throw new ProblemError({ kind: 'unreadable-answer', why: 'answer: empty', trace: traceOf('') })
}

/** Adds one answer of a batch to the reading. Throws `ProblemError` if it is refused. */
function take(entry: Read, inner: Inner | undefined, draft: Draft): void {
  const refusal = innerRefusal(inner, `GET ${decodeURIComponent(entry.url)}`)
  const missing = refusal?.status === 404 && entry.mayBeMissing
  if (refusal?.status === 403 && entry.mayBeRefused) return
  if (refusal && !missing) throw problemOfRefusal(refusal, { what: entry.what, fresh: false })
  entry.into(answerOf(inner?.body, !missing, traceOf(`GET ${entry.url}`)), draft)
}

type Inner = z.output<typeof batchAnswer>['responses'][number]

function innerRefusal(inner: Inner | undefined, call: string): Refusal | null {
  if (inner && inner.status < 400) return null
  const headers = new Map(
    Object.entries(inner?.headers ?? {}).map(([name, value]) => [name.toLowerCase(), String(value)]),
  )
  const { body } = inner ?? {}
  const error = typeof body === 'object' && body !== null && 'error' in body ? body.error : null
  return { status: inner?.status ?? 502, error, header: (name) => headers.get(name) ?? null, call }
}
