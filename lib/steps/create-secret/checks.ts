import type { Application } from '@/lib/graph/gateway'
import type { Run } from '@/lib/guide/run'
import type { Check } from '../check'
import type { Facts } from '../facts'

export function secretChecks({ secrets }: Application, _run: Run, { newSecret }: Facts): Check[] {
  if (!newSecret) return []
  const ok = secrets.some(({ keyId }) => keyId === newSecret.keyId)
  return [{ kind: 'secret', keyId: newSecret.keyId, ok }]
}
