import { addSecret } from '@/lib/graph/requests'
import type { Run } from '@/lib/guide/run'
import type { Facts } from '../facts'
import { type Plan, UNKNOWN_OBJECT_ID } from '../plan-lines'
import { secretDraft } from './secret-lifetime'

export function planSecret(run: Run, { application }: Facts): Plan {
  const draft = secretDraft(run, { startsAt: '{now}', expiresAt: '{24 months from now}' })
  return {
    lines: [
      { kind: 'creates-secret', description: run.secretDescription },
      { kind: 'shows-secret-once' },
      { kind: 'keeps-secrets' },
    ],
    requests: [addSecret(application?.objectId ?? UNKNOWN_OBJECT_ID, draft)],
  }
}
