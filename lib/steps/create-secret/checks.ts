import type { Application } from '@/lib/graph/gateway'
import type { Run } from '@/lib/guide/run'
import type { Check } from '../check'
import type { Facts } from '../facts'
import { savedEarlier } from '../hand-over/is-saved'

/** Of the secret that this person made here, or saved before the page was loaded. */
export function secretChecks({ secrets }: Application, _run: Run, facts: Facts): Check[] {
  const ours = facts.newSecret ?? savedEarlier(facts)
  if (!ours) return []
  const ok = secrets.some(({ keyId }) => keyId === ours.keyId)
  return [{ kind: 'secret', keyId: ours.keyId, ok }]
}
