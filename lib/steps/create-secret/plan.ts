import { addSecret } from '@/lib/graph/requests'
import type { Run } from '@/lib/guide/run'
import type { Facts } from '../facts'
import { type Plan, UNKNOWN_OBJECT_ID } from '../planned'
import { secretDraft } from './secret-life'

export function planSecret(run: Run, { application }: Facts): Plan {
  const draft = secretDraft(run, { startsAt: '{now}', expiresAt: '{24 months from now}' })
  return {
    words: [
      `Creates a client secret described “${run.secretDescription}” that lives 24 months, the longest the admin center offers; where a policy of your organization refuses that, 18, 12, 6, 3 or 1.`,
      'Its value comes in one answer only, straight to this browser, and is shown here once.',
      'Other secrets of the application are not touched.',
    ],
    requests: [addSecret(application?.objectId ?? UNKNOWN_OBJECT_ID, draft)],
  }
}
