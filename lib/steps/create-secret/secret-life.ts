import type { SecretDraft } from '@/lib/graph/gateway'
import type { Run, SecretLife } from '@/lib/guide/run'

/** Seconds taken off a life, because what is known of Microsoft's clock may be some minutes old. */
const MARGIN = 5 * 60

/** The secret to ask for, with the times of its life. */
export function secretDraft(run: Run, times: Pick<SecretDraft, 'startsAt' | 'expiresAt'>): SecretDraft {
  return { description: run.secretDescription, ...times }
}

/** When a secret ends that lives so long from then on. */
export function endOf(life: SecretLife, from: Date): Date {
  const end = new Date(from)
  if (life.days === null) end.setUTCMonth(end.getUTCMonth() + life.months)
  else end.setUTCDate(end.getUTCDate() + life.days)
  return new Date(end.getTime() - MARGIN * 1000)
}
