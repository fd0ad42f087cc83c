import type * as z from 'zod/mini'
import { ProblemError } from '@/lib/problem/problem'
import { application, batchAnswer, grant, newSecret, restored, servicePrincipal } from './answers'
import type { Gateway, Reading } from './gateway'
import { furtherRoles } from './memberships'
import { answerOf, type Draft, quoted, readsFor } from './reads'
import { problemOfRefusal, type Refusal } from './refusals'
import { createSend, type SendOptions, traceOf } from './send'

/** Objects younger than this may not have reached every replica yet. */
const FRESH_FOR = 15 * 60_000

/** The gateway over Microsoft Graph v1.0, with the unmodified Graph client. learn.microsoft.com/graph/api/overview */
export function createGraphGateway(options: SendOptions): Gateway {
  const send = createSend(options)
  const fresh = new Set<string>()

  function remember<T extends { objectId: string; appId: string }>(made: T): T {
    fresh.add(made.objectId).add(made.appId)
    return made
  }

  const isFresh = (...ids: string[]) => ids.some((id) => fresh.has(id))
  const applicationAbout = (id: string) =>
    isFresh(id) ? { what: 'the new application', fresh: true } : { what: 'the application', fresh: false }

  async function read(wanted: Parameters<Gateway['read']>[0]): Promise<Reading> {
    const reads = readsFor(wanted)
    const about = { what: 'the directory', fresh: false }
    const requests = reads.map((entry, index) => ({ id: String(index), method: 'GET', url: entry.url }))
    const answer = await send('POST', '/$batch', about, batchAnswer, { requests })
    const draft: Draft = {}
    for (const [index, entry] of reads.entries()) {
      const inner = answer?.responses.find((response) => response.id === String(index))
      const refusal = innerRefusal(inner, `GET ${decodeURIComponent(entry.url)}`)
      const missing = refusal?.status === 404 && entry.mayBeMissing
      if (refusal?.status === 403 && entry.mayBeRefused) continue
      if (refusal && !missing) throw problemOfRefusal(refusal, { what: entry.what, fresh: false })
      entry.into(answerOf(inner?.body, !missing, traceOf(`GET ${entry.url}`)), draft)
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
      if (app && Date.now() - Date.parse(app.createdAt) < FRESH_FOR) remember(app)
    }
    // A service principal has no date of its own to show; it is as young as its application.
    for (const principal of Object.values(reading.principals ?? {})) {
      if (principal && fresh.has(principal.appId)) remember(principal)
    }
  }

  return {
    read,

    async registerApplication({ uniqueName, displayName, signInAudience, redirectUris, tags }) {
      // Not the upsert by key: it would change an application that appeared since the last look, and people report
      // that it does not make its caller an owner. github.com/microsoftgraph/msgraph-bicep-types/issues/154
      const body = { displayName, uniqueName, signInAudience, web: { redirectUris }, tags }
      const about = { what: 'the new application', fresh: true }
      return remember(present(await send('POST', '/applications', about, application, body)))
    },

    async updateApplication(objectId, { redirectUris, requiredAccess, ...change }) {
      const body = {
        ...change,
        ...(redirectUris ? { web: { redirectUris } } : {}),
        ...(requiredAccess
          ? {
              requiredResourceAccess: requiredAccess.map((entry) => ({
                resourceAppId: entry.apiAppId,
                resourceAccess: entry.permissions,
              })),
            }
          : {}),
      }
      await send('PATCH', `/applications/${objectId}`, applicationAbout(objectId), application, body)
    },

    async addPrincipal(appId, kind) {
      const ours = kind.of === 'our application'
      const about = ours ? applicationAbout(appId) : { what: kind.name, fresh: false, api: kind.name }
      const body = ours ? { tags: ['WindowsAzureActiveDirectoryIntegratedApp'] } : {}
      const made = await send(
        'PATCH',
        `/servicePrincipals(appId=${quoted(appId)})`,
        about,
        servicePrincipal,
        body,
      )
      return made && remember(made)
    },

    async addGrant(clientPrincipalId, apiPrincipalId, scopes) {
      const about = { what: 'the new service principal', fresh: isFresh(clientPrincipalId, apiPrincipalId) }
      const body = {
        clientId: clientPrincipalId,
        consentType: 'AllPrincipals',
        resourceId: apiPrincipalId,
        scope: scopes.join(' '),
      }
      return present(await send('POST', '/oauth2PermissionGrants', about, grant, body))
    },

    async replaceGrantScopes(grantId, scopes) {
      const about = { what: 'the consent', fresh: false }
      await send('PATCH', `/oauth2PermissionGrants/${grantId}`, about, grant, { scope: scopes.join(' ') })
    },

    async addSecret(objectId, draft, keep) {
      const passwordCredential = {
        displayName: draft.description,
        startDateTime: draft.startsAt,
        endDateTime: draft.expiresAt,
      }
      const about = applicationAbout(objectId)
      const path = `/applications/${objectId}/addPassword`
      try {
        const answer = await send('POST', path, about, newSecret, { passwordCredential })
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
      const about = { what: 'the secret', fresh: false }
      await send('POST', `/applications/${objectId}/removePassword`, about, application, { keyId })
    },

    async removeGrant(grantId) {
      await send('DELETE', `/oauth2PermissionGrants/${grantId}`, { what: 'the consent', fresh: false }, grant)
    },

    async removeApplication(objectId) {
      const about = applicationAbout(objectId)
      await send('DELETE', `/applications/${objectId}`, about, application)
    },

    async restoreApplication(objectId) {
      const about = { what: 'the deleted application', fresh: false }
      await send('POST', `/directory/deletedItems/${objectId}/restore`, about, restored, {})
    },

    async purgeApplication(objectId) {
      const about = { what: 'the deleted application', fresh: false }
      await send('DELETE', `/directory/deletedItems/${objectId}`, about, restored)
    },
  }
}

/** Calls that always answer with a body; its absence means that the answer was cut. */
function present<T>(answer: T | null): T {
  if (answer !== null) return answer
  throw new ProblemError({ kind: 'unreadable-answer', why: 'empty answer', trace: traceOf('') })
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
