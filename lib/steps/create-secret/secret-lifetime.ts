import type { SecretDraft } from '@/lib/graph/gateway'
import type { Run, SecretLife } from '@/lib/guide/run'

/** Minutes taken off a lifetime, because the known Microsoft time can be some minutes old. */
export const MARGIN = 5

/** The secret to ask Microsoft for, with its start and end. */
export function secretDraft(run: Run, times: Pick<SecretDraft, 'startsAt' | 'expiresAt'>): SecretDraft {
  return { description: run.secretDescription, ...times }
}

/** The end of a secret that starts at `from`. */
export function endOf(life: SecretLife, from: Date): Date {
  const end = new Date(from)
  if (life.days === null) end.setUTCMonth(end.getUTCMonth() + life.months)
  else end.setUTCDate(end.getUTCDate() + life.days)
  return new Date(end.getTime() - MARGIN * 60_000)
}
