import { IDENTITY_REQUESTS } from '@/lib/graph/requests'
import type { Plan } from '../plan-lines'

export function planSignIn(): Plan {
  return {
    lines: [{ kind: 'opens-sign-in' }, { kind: 'reads-identity' }],
    requests: Object.values(IDENTITY_REQUESTS),
  }
}
