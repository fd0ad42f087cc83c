import type { Application, Secret } from '@/lib/graph/gateway'
import { secretLimit } from '@/lib/guide/audience'
import type { Run } from '@/lib/guide/run'
import { isValid, secretsOfRun } from '../create-secret/own-secrets'

/** `new` is the valid one that starts last, and the one to keep. */
export type Age = 'new' | 'old' | 'expired'

/** The secrets of this run, newest first, and whether the application can hold one more. */
type Renewal = {
  secrets: readonly { secret: Secret; age: Age }[]
  /** Secrets with another description. They are someone else's, and are never touched. */
  others: readonly Secret[]
  hasRoom: boolean
}

/** Which secret is which. They are known by the run's description, as in the rest of the guide. */
export function renewalOf(application: Application, run: Run, at: Date): Renewal {
  const { secrets, signInAudience } = application
  const own = secretsOfRun(application, run)
  const newest = own.find((secret) => isValid(secret, at))
  const limit = secretLimit(signInAudience)
  return {
    secrets: own.map((secret) => ({
      secret,
      age: isValid(secret, at) ? (secret === newest ? 'new' : 'old') : 'expired',
    })),
    others: secrets.filter((secret) => !own.includes(secret)),
    hasRoom: limit === null || secrets.length < limit,
  }
}

/** Whether an older secret of this run still works next to the new one. */
export function hasTwo(application: Application | null | undefined, run: Run, at: Date): boolean {
  return !!application && renewalOf(application, run, at).secrets.some(({ age }) => age === 'old')
}
