import type { Run } from '@/lib/guide/run'
import type { Facts } from './facts'
import { consents } from './grant-consent'
import { AUDIENCE } from './register-app'
import { apisOf, lists } from './wanted-permissions'

/** One line of the last look: what the guide asks, and what the tenant says. */
export type Check = { label: string; detail: string; ok: boolean }

/** Compares what was read back from the tenant with what the guide asks. */
export function checklist(facts: Facts, run: Run): Check[] {
  const { application } = facts
  if (!application) return []
  const secret = facts.newSecret && application.secrets.find(({ keyId }) => keyId === facts.newSecret?.keyId)
  return [
    {
      label: 'Application registered',
      detail: `${application.displayName}, for accounts in any organizational directory`,
      ok: application.signInAudience === AUDIENCE,
    },
    {
      label: 'Redirect URI',
      detail: run.region.redirectUri,
      ok: application.redirectUris.includes(run.region.redirectUri),
    },
    {
      label: 'API permissions',
      detail: apisOf(run)
        .map((api) => `${api.portalName}: ${api.scopes.join(', ')}`)
        .join('; '),
      ok: lists(application, run, facts.principals),
    },
    ...consents(facts, run).map((consent) => ({
      label: `Admin consent for ${consent.api}`,
      detail:
        consent.missing.length === 0
          ? 'for everybody in the tenant'
          : `missing: ${consent.missing.join(', ')}`,
      ok: consent.missing.length === 0,
    })),
    ...(facts.newSecret
      ? [{ label: 'Client secret', detail: `key id ${facts.newSecret.keyId}`, ok: secret !== undefined }]
      : []),
  ]
}
