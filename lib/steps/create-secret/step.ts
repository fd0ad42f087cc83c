import type { Application, Secret } from '@/lib/graph/gateway'
import { SCOPE_OF } from '@/lib/guide/permissions'
import { LONGEST_LIFE, SHORTER_LIVES } from '@/lib/guide/run'
import { type Problem, ProblemError, traceNow } from '@/lib/problem/problem'
import type { Facts } from '../facts'
import { readEverything, rereadApplication } from '../find-application'
import { gone, type RunStep, type StepContext } from '../step-context'
import { ownSecrets } from './own-secrets'
import { endOf, secretDraft } from './secret-lifetime'

/**
 * Creates the client secret and puts its value only into the secret box. A secret whose answer was lost is recognized
 * by the exact start time that was sent with it. It is removed before or after the next one is created.
 */
export function createSecret(tools: StepContext): RunStep {
  const { gateway, run, box, now, clock } = tools
  const sent = new Set<string>()

  const answered = new Set<string>()

  /** A browser can resend a request on its own, so even an answered attempt can leave a second secret. */
  const orphansIn = (application: Application) =>
    application.secrets.filter(
      (secret) =>
        secret.description === run.secretDescription &&
        !answered.has(secret.keyId) &&
        [...sent].some((start) => sameInstant(start, secret.startsAt)),
    )

  async function removeAll(application: Application, secrets: readonly Secret[]): Promise<void> {
    for (const secret of secrets) await gateway.removeSecret(application.objectId, secret.keyId)
  }

  /** Asks for the longest lifetime first. If a policy refuses it, asks for the next shorter one. */
  async function makeSecret(application: Application): Promise<Partial<Facts>> {
    let refusal: Problem = { kind: 'secret-lifetime-refused', trace: traceNow() }
    let refused = Number.POSITIVE_INFINITY
    for (const life of [LONGEST_LIFE, ...SHORTER_LIVES]) {
      // The start is sent in Microsoft's time: by a browser clock that is ahead, the secret would not be valid yet.
      const from = await clock()
      const expiresAt = endOf(life, from)
      if (expiresAt.getTime() >= refused) continue
      refused = expiresAt.getTime()
      const startsAt = from.toISOString()
      sent.add(startsAt)
      const draft = secretDraft(run, { startsAt, expiresAt: expiresAt.toISOString() })
      const answer = await gateway.addSecret(application.objectId, draft, (value) => box.keep(value))
      if ('refused' in answer) {
        refusal = answer.refused
        continue
      }
      answered.add(answer.secret.keyId)
      return {
        newSecret: answer.secret,
        allowedLife: life,
        secretSaved: false,
        replacedElsewhere: false,
        lostToOthers: undefined,
      }
    }
    throw new ProblemError(refusal)
  }

  return {
    scope: SCOPE_OF['create-secret'],
    done: ({ application, newSecret }) => {
      if (!application) return false
      if (newSecret) return application.secrets.some((secret) => secret.keyId === newSecret.keyId)
      // The value of a secret whose answer was lost is unknown, so it does not count as created.
      const orphans = orphansIn(application)
      return ownSecrets(application, run, now()).some((secret) => !orphans.includes(secret))
    },

    read: async ({ application }) => (await rereadApplication(tools, application)).news,

    change: {
      async write({ application }, { answer, addFacts }) {
        if (!application) throw gone()
        await removeAll(application, orphansIn(application))
        // An application that allows personal accounts holds at most two secrets, so the old one is removed first.
        if (answer?.kind === 'make-room')
          await removeAll(application, secretsOf(application, [answer.remove]))
        const lost = answer?.kind === 'new-secret' ? answer.remove : []
        if (!box.holds() && replacedElsewhere(application, lost)) return addFacts({ replacedElsewhere: true })
        if (!box.holds()) addFacts(await makeSecret(application))
        await removeAll(application, secretsOf(application, lost))
      },

      async confirm(facts) {
        const news = await readEverything(tools, facts)
        const orphans = news.application ? orphansIn(news.application) : []
        if (!news.application || orphans.length === 0) return news
        await removeAll(news.application, orphans)
        return readEverything(tools, facts)
      },
    },
  }

  /** Another tab or person was faster: the secret to replace is gone, and a new one exists. */
  function replacedElsewhere(application: Application, lost: readonly string[]): boolean {
    const own = ownSecrets(application, run, now())
    return lost.length > 0 && own.length > 0 && !own.some((secret) => lost.includes(secret.keyId))
  }
}

function secretsOf(application: Application, keyIds: readonly string[]): Secret[] {
  return application.secrets.filter((secret) => keyIds.includes(secret.keyId))
}

/** Compares instants, because Graph answers with seven decimals and the browser sends three. */
function sameInstant(a: string, b: string): boolean {
  return Date.parse(a) === Date.parse(b)
}
