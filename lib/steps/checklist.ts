import { accountsOf, isWideEnough } from '@/lib/guide/audience'
import type { Run } from '@/lib/guide/run'
import type { Facts } from './facts'
import { type Consent, consents } from './grant-consent'
import { apisOf, lists } from './wanted-permissions'

/** One line of the last look: what the guide asks, and what the tenant says. */
export type Check = { label: string; detail: string; ok: boolean }

function consentLine({ api, missing, leftOut }: Consent): Check {
  const label = `Admin consent for ${api.portalName}`
  if (leftOut) return { label, detail: `left out: your tenant does not have ${api.portalName}`, ok: true }
  if (missing.length > 0) return { label, detail: `missing: ${missing.join(', ')}`, ok: false }
  return { label, detail: 'for everyone in this tenant', ok: true }
}

/** Compares what was read back from the tenant with what the guide asks. */
export function checklist(facts: Facts, run: Run): Check[] {
  const { application } = facts
  if (!application) return []
  const secret = facts.newSecret && application.secrets.find(({ keyId }) => keyId === facts.newSecret?.keyId)
  return [
    {
      label: 'Application registered',
      detail: `${application.displayName}, for ${accountsOf(application.signInAudience)}`,
      ok: isWideEnough(application.signInAudience),
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
      ok: lists(application, run, facts),
    },
    ...consents(facts, run).map(consentLine),
    ...(facts.newSecret
      ? [{ label: 'Client secret', detail: `key id ${facts.newSecret.keyId}`, ok: secret !== undefined }]
      : []),
  ]
}
