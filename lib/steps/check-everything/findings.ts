import type { Application } from '@/lib/graph/gateway'
import { isWideEnough } from '@/lib/guide/audience'
import type { Run } from '@/lib/guide/run'
import type { Facts } from '../facts'
import { consents } from '../grant-consent/consents'
import { renewalOf } from '../renew-secret/renewal'
import { missingPermissions } from '../wanted-permissions'

/**
 * One thing that the guide asks for, and whether the tenant has it. lib/words has the texts. Audiences are as Microsoft
 * spells them.
 */
export type Finding = { ok: boolean } & (
  | { kind: 'application'; name: string }
  /** People may sign in to the application here. */
  | { kind: 'sign-in' }
  | { kind: 'audience'; audience: string }
  | { kind: 'redirect-uri'; uri: string }
  /** `missing`: values that the application does not list. */
  | { kind: 'permissions'; missing: readonly string[] }
  /** `read`: whether this page may read consents. */
  | { kind: 'consent'; api: string; missing: readonly string[]; read: boolean }
  /** The newest valid one, or `null`. `days` until its end. */
  | { kind: 'secret'; keyId: string | null; expiresAt: string | null; days: number | null }
)

/** Days before a secret's end from which on it has to be renewed. */
const SOON = 30
const DAY_MS = 24 * 60 * 60 * 1000

/** Compares all that was read with what the guide asks for. Pure. */
export function findingsIn(facts: Facts, run: Run, at: Date): Finding[] {
  const { application } = facts
  if (!application) return [{ kind: 'application', name: run.appName ?? '', ok: false }]
  const { signInAudience: audience, redirectUris } = application
  const uri = run.region.redirectUri
  const missing = missingPermissions(application, run, facts)
  return [
    { kind: 'application', name: application.displayName, ok: true },
    { kind: 'sign-in', ok: facts.principals[application.appId]?.enabled !== false },
    { kind: 'audience', audience, ok: isWideEnough(audience, run.product.guide.audience) },
    { kind: 'redirect-uri', uri, ok: redirectUris.includes(uri) },
    { kind: 'permissions', missing, ok: missing.length === 0 },
    ...consentFindings(facts, run),
    secretFinding(application, run, at),
  ]
}

function consentFindings(facts: Facts, run: Run): Finding[] {
  const read = facts.grants !== undefined
  return consents(facts, run)
    .filter(({ leftOut }) => !leftOut)
    .map(({ api, missing }) => ({
      kind: 'consent',
      api: api.portalName,
      missing: read ? missing : [],
      read,
      ok: read && missing.length === 0,
    }))
}

function secretFinding(application: Application, run: Run, at: Date): Finding {
  const newest = renewalOf(application, run, at).secrets.find(({ age }) => age === 'new')?.secret
  if (!newest) return { kind: 'secret', keyId: null, expiresAt: null, days: null, ok: false }
  const { keyId, expiresAt } = newest
  const days = Math.floor((Date.parse(expiresAt) - at.getTime()) / DAY_MS)
  return { kind: 'secret', keyId, expiresAt, days, ok: days > SOON }
}
