import type { Application } from '@/lib/graph/gateway'
import type { Run } from '@/lib/guide/run'
import type { Check } from '../check'
import type { Facts } from '../facts'
import { apisOf, lists } from '../wanted-permissions'

export function permissionChecks(application: Application, run: Run, facts: Facts): Check[] {
  const wanted = apisOf(run).map((api) => `${api.portalName}: ${api.scopes.join(', ')}`)
  return [{ label: 'API permissions', detail: wanted.join('; '), ok: lists(application, run, facts) }]
}
