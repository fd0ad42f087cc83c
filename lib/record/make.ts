import type { Application, Identity, Secret } from '@/lib/graph/gateway'
import type { Run } from '@/lib/guide/run'
import { ACTION_IDS, type ActionId } from '@/lib/guide/steps'
import type { StepCall } from '@/lib/problem/call'
import { oneLine } from '@/lib/report/one-line'
import { scrub } from '@/lib/report/scrub'
import * as z from '@/lib/schema/zod'
import { ownSecrets } from '@/lib/steps/create-secret/own-secrets'
import type { Facts } from '@/lib/steps/facts'
import { consents } from '@/lib/steps/grant-consent/consents'
import { apisOf } from '@/lib/steps/wanted-permissions'
import { FORMAT, FORMAT_VERSION, LONGEST, type RunRecord, recordSchema } from './record'

type RecordInput = {
  madeAt: Date
  page: RunRecord['page']
  /** Opens the same run again. */
  link: string
  run: Run
  facts: Facts & { application: Application; identity: Identity }
  /** What this tab sent. */
  writes: Partial<Record<ActionId, readonly StepCall[]>>
}

/** The record of a run, as far as this page read and did it. Throws a ZodError if an id of Graph is none. */
export function recordOf({ madeAt, page, link, run, facts, writes }: RecordInput): RunRecord {
  const { identity, application } = facts
  const { account, tenant } = identity
  return z.parse(recordSchema, {
    format: FORMAT,
    formatVersion: FORMAT_VERSION,
    madeAt: madeAt.toISOString(),
    page: { ...page, version: line(page.version) },
    by: {
      name: line(account.displayName),
      account: line(account.userPrincipalName),
      objectId: account.objectId,
    },
    tenant: { id: tenant.id, name: line(tenant.displayName), domain: line(tenant.defaultDomain) },
    run: {
      product: run.product.name,
      region: line(run.region.name),
      redirectUri: run.region.redirectUri,
      link: line(link),
    },
    application: {
      name: line(application.displayName),
      clientId: application.appId,
      objectId: application.objectId,
      servicePrincipalId: facts.principals[application.appId]?.objectId ?? null,
      createdAt: instant(application.createdAt),
      signInAudience: line(application.signInAudience),
      redirectUris: application.redirectUris.map(line),
      permissions: permissionsOf(run, facts),
    },
    consents: consents(facts, run).flatMap(({ api, grant }) =>
      grant ? [{ api: api.portalName, permissions: grant.scopes.map(line), grantId: grant.id }] : [],
    ),
    secrets: secretsOf(run, facts, madeAt),
    writes: ACTION_IDS.flatMap((step) => (writes[step] ?? []).map((call) => written(step, call))),
  })
}

/** What the application lists, with the names that this tenant gives them where the page read the API. */
function permissionsOf(run: Run, { application, principals }: RecordInput['facts']) {
  return application.requiredAccess.map(({ apiAppId, permissions }) => ({
    api: apisOf(run).find(({ appIds }) => appIds.includes(apiAppId))?.portalName ?? null,
    apiClientId: apiAppId,
    permissions: permissions.map(({ id, type }) => {
      const value = principals[apiAppId]?.permissions.find((offered) => offered.id === id)?.value
      return { id, type: line(type), value: value === undefined ? null : line(value) }
    }),
  }))
}

function secretsOf(run: Run, { application, newSecret, savedBefore }: RecordInput['facts'], at: Date) {
  const isNew = ({ keyId }: Secret) => keyId === newSecret?.keyId || keyId === savedBefore
  return ownSecrets(application, run, at).map((secret) => ({
    keyId: secret.keyId,
    description: line(secret.description),
    startsAt: instant(secret.startsAt),
    expiresAt: instant(secret.expiresAt),
    newHere: isNew(secret),
  }))
}

function written(step: ActionId, call: StepCall) {
  const [path = ''] = call.path.split('?', 1)
  const answered = call.state === 'answered'
  return {
    step,
    purpose: call.purpose,
    method: call.method,
    path: line(path),
    at: new Date(call.startedAt).toISOString(),
    status: answered ? call.status : null,
    requestId: answered && call.requestId ? line(call.requestId) : null,
  }
}

/** One visible line without a secret, whatever the link or the tenant holds. */
function line(text: string): string {
  return oneLine(scrub(text, { withNames: true, withIds: true }, []), LONGEST)
}

/** Graph answers with seven decimals, and leaves out what it does not know. */
function instant(text: string): string | null {
  const moment = new Date(text)
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString()
}
