import type { Application } from '@/lib/graph/gateway'
import type { Run } from '@/lib/guide/run'
import type { Check } from '../check'
import type { Facts } from '../facts'
import { apisOf, lists } from '../wanted-permissions'

export function permissionChecks(application: Application, run: Run, facts: Facts): Check[] {
  const apis = apisOf(run).map(({ portalName: api, scopes }) => ({ api, scopes }))
  return [{ kind: 'permissions', apis, ok: lists(application, run, facts) }]
}
