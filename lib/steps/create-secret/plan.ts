import type { SecretDraft } from '@/lib/graph/gateway'
import { addSecret } from '@/lib/graph/requests'
import type { Run } from '@/lib/guide/run'
import type { Facts } from '../facts'
import { type Plan, UNKNOWN_OBJECT_ID } from '../plan-lines'
import { secretDraft } from './secret-lifetime'

type Times = Pick<SecretDraft, 'startsAt' | 'expiresAt'>

/** Known only when the secret is asked for. */
const UNKNOWN_TIMES: Times = { startsAt: '{now}', expiresAt: '{24 months from now}' }

export function planSecret(run: Run, { application }: Facts, times = UNKNOWN_TIMES): Plan {
  const draft = secretDraft(run, times)
  return {
    lines: [
      { kind: 'creates-secret', description: run.secretDescription },
      { kind: 'shows-secret-once' },
      { kind: 'keeps-secrets' },
    ],
    requests: [addSecret(application?.objectId ?? UNKNOWN_OBJECT_ID, draft)],
  }
}
