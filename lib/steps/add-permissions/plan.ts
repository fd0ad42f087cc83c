import { updateApplication } from '@/lib/graph/requests'
import type { Api } from '@/lib/guide/products'
import type { Run } from '@/lib/guide/run'
import type { Facts } from '../facts'
import { missingApiRequests, missingApiWords } from '../missing-apis'
import { type Plan, UNKNOWN_OBJECT_ID } from '../planned'
import { apiHere, apisOf } from '../wanted-permissions'
import { permissionsChange } from './change'

export function planPermissions(run: Run, facts: Facts): Plan {
  const change = permissionsChange(run, facts, (_api, value) => `{id of ${value}}`)
  return {
    words: [
      ...apisOf(run).map((api) => `Lists ${api.scopes.join(', ')} of ${namedHere(api, facts)}.`),
      ...missingApiWords(run, facts),
      'Permissions the application already lists stay.',
    ],
    requests: [
      ...missingApiRequests(run, facts),
      updateApplication(facts.application?.objectId ?? UNKNOWN_OBJECT_ID, change),
    ],
  }
}

/** The API by the guide's name, and by the one that this tenant shows where that is another. */
function namedHere(api: Api, facts: Facts): string {
  const { portalName, tenantName } = api
  const shown = apiHere(api, facts).principal?.displayName || tenantName
  return shown === portalName ? portalName : `${portalName} (named ${shown} in your tenant)`
}
