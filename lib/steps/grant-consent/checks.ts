import type { Application } from '@/lib/graph/gateway'
import type { Run } from '@/lib/guide/run'
import type { Check } from '../check'
import type { Facts } from '../facts'
import { consents } from './consents'

export function consentChecks(_application: Application, run: Run, facts: Facts): Check[] {
  return consents(facts, run).map(({ api, missing, leftOut }) => ({
    kind: 'consent',
    api: api.portalName,
    missing,
    leftOut,
    ok: missing.length === 0,
  }))
}
