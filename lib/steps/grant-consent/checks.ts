import type { Application } from '@/lib/graph/gateway'
import type { Run } from '@/lib/guide/run'
import type { Check } from '../check'
import type { Facts } from '../facts'
import { consents } from './consents'

export function consentChecks(_application: Application, run: Run, facts: Facts): Check[] {
  return consents(facts, run).map(({ api, missing, leftOut }) => {
    const label = `Admin consent for ${api.portalName}`
    if (leftOut) return { label, detail: `left out: your tenant does not have ${api.portalName}`, ok: true }
    if (missing.length > 0) return { label, detail: `missing: ${missing.join(', ')}`, ok: false }
    return { label, detail: 'for everyone in this tenant', ok: true }
  })
}
