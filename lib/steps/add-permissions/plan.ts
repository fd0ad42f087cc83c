import { updateApplication } from '@/lib/graph/requests'
import type { Api } from '@/lib/guide/guide'
import type { Run } from '@/lib/guide/run'
import type { Facts } from '../facts'
import { missingApiLines, missingApiRequests } from '../missing-apis'
import { type Plan, type PlanLine, UNKNOWN_OBJECT_ID } from '../plan-lines'
import { apiHere, apisOf } from '../wanted-permissions'
import { permissionsChange } from './change'

export function planPermissions(run: Run, facts: Facts): Plan {
  const change = permissionsChange(run, facts, (_api, value) => `{id of ${value}}`)
  return {
    lines: [
      ...apisOf(run).map((api) => listing(api, facts)),
      ...missingApiLines(run, facts),
      { kind: 'keeps-permissions' },
    ],
    requests: [
      ...missingApiRequests(run, facts),
      updateApplication(facts.application?.objectId ?? UNKNOWN_OBJECT_ID, change),
    ],
  }
}

/** The API by the guide's name, and by this tenant's name for it if that differs. */
function listing(api: Api, facts: Facts): PlanLine {
  const { portalName, tenantName, scopes } = api
  const shown = apiHere(api, facts).principal?.displayName || tenantName
  return { kind: 'lists-permissions', scopes, api: portalName, shown: shown === portalName ? null : shown }
}
