import { IDENTITY_REQUESTS } from '@/lib/graph/requests'
import type { Plan } from '../planned'

export function planSignIn(): Plan {
  return {
    words: [
      'Opens Microsoft’s sign-in page and asks for User.Read, which shows who you are.',
      'Then reads your name, your organization and your roles. Nothing is written.',
    ],
    requests: Object.values(IDENTITY_REQUESTS),
  }
}
