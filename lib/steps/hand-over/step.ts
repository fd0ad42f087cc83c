import { SCOPE_OF } from '@/lib/guide/permissions'
import { ProblemError, traceNow } from '@/lib/problem/problem'
import { ownSecrets } from '../create-secret/own-secrets'
import type { Facts } from '../facts'
import { readEverything } from '../find-application'
import type { RunStep, StepContext } from '../step-context'
import { isSecretSaved } from './is-saved'

/** Milliseconds during which a read without the secret may come from a stale replica, which can be behind by a minute. */
const MAY_BE_STALE = 60_000

/**
 * "I have saved the secret". Everything is read once more before the value is forgotten: a secret counts as saved only
 * if it is still on the application. A colleague or another tab may have replaced it.
 */
export function handOver(tools: StepContext): RunStep {
  const { run, box, now } = tools
  let missingSince: number | null = null

  return {
    scope: SCOPE_OF['hand-over'],
    done: isSecretSaved,
    change: null,

    async read(facts) {
      const { newSecret } = facts
      const news = await readEverything(tools, facts)
      const { application } = news
      if (!newSecret || !application) throw notVisible()
      if (application.secrets.some(({ keyId }) => keyId === newSecret.keyId)) {
        box.forget()
        missingSince = null
        return { ...news, secretSaved: true }
      }
      missingSince ??= now().getTime()
      // One that was not there before proves that this read is the newer one. Older ones are on a stale replica, too.
      const before = facts.application?.secrets.map(({ keyId }) => keyId) ?? []
      const isReplaced = ownSecrets(application, run, now()).some(({ keyId }) => !before.includes(keyId))
      if (!isReplaced && now().getTime() - missingSince < MAY_BE_STALE) throw notVisible()
      box.forget()
      missingSince = null
      return { ...news, newSecret: undefined, lostToOthers: newSecret } satisfies Partial<Facts>
    },
  }
}

function notVisible(): ProblemError {
  return new ProblemError({ kind: 'not-visible-yet', trace: traceNow() })
}
