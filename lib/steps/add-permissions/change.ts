import type { ApplicationChange } from '@/lib/graph/gateway'
import type { Api } from '@/lib/guide/guide'
import { listedOnlyMarker, type Run } from '@/lib/guide/run'
import type { Facts } from '../facts'
import { apiHere, apisOf, requiredBy, union } from '../wanted-permissions'

/**
 * The change that lists the missing permissions and keeps the listed ones. Adds a tag for an API that is listed
 * although the tenant does not have it. `unknownId` is called for a permission without a known id; without it this throws.
 */
export function permissionsChange(
  run: Run,
  facts: Facts,
  unknownId?: (api: Api, value: string) => string,
): ApplicationChange {
  const { requiredAccess = [], tags = [] } = facts.application ?? {}
  const marks = apisOf(run)
    .filter((api) => apiHere(api, facts).listedOnly)
    .map((api) => listedOnlyMarker(run, api))
    .filter((mark) => !tags.includes(mark))
  return {
    requiredAccess: union(requiredAccess, requiredBy(run, facts, unknownId)),
    ...(marks.length > 0 ? { tags: [...tags, ...marks] } : {}),
  }
}
