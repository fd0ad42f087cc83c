import { IDENTITY_REQUESTS } from '@/lib/graph/requests'
import type { Plan } from '../planned'

export function planSignIn(): Plan {
  return {
    lines: [{ kind: 'opens-sign-in' }, { kind: 'reads-identity' }],
    requests: Object.values(IDENTITY_REQUESTS),
  }
}
