import type { Application, Secret } from '@/lib/graph/gateway'
import { LONGEST_LIFE, SHORTER_LIVES } from '@/lib/guide/run'
import { type Problem, ProblemError, traceNow } from '@/lib/problem/problem'
import type { Facts } from '../facts'
import { readEverything, rereadApplication } from '../reread'
import { gone, type RunStep, type StepTools } from '../step-tools'
import { ownSecrets } from './own-secrets'
import { endOf, secretDraft } from './secret-life'

/**
 * Makes the client secret and hands its value to the box alone. A secret whose answer was lost is known by the
 * exact start time that was sent with it, and is removed before or after the next one is made.
 */
export function createSecret(tools: StepTools): RunStep {
  const { gateway, run, box, now, clock } = tools
  const sent = new Set<string>()

  const answered = new Set<string>()

  /** A browser may send a request again by itself, so an attempt that was answered can have left a twin. */
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

  /** Asks for the longest life first; a policy's refusal is answered with the next shorter one. */
  async function makeSecret(application: Application): Promise<Partial<Facts>> {
    let refusal: Problem = { kind: 'secret-lifetime-refused', trace: traceNow() }
    let refused = Number.POSITIVE_INFINITY
    for (const life of [LONGEST_LIFE, ...SHORTER_LIVES]) {
      // The start says from when the secret is valid: by a browser clock that runs ahead it would not be valid yet.
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
    scope: 'Application.ReadWrite.All',
    done: ({ application, newSecret }) => {
      if (!application) return false
      if (newSecret) return application.secrets.some((secret) => secret.keyId === newSecret.keyId)
      // A secret whose answer was lost is nobody's: it does not count as made.
      const orphans = orphansIn(application)
      return ownSecrets(application, run, now()).some((secret) => !orphans.includes(secret))
    },

    look: async ({ application }) => (await rereadApplication(tools, application)).news,

    change: {
      async write({ application }, { answer, learn }) {
        if (!application) throw gone()
        await removeAll(application, orphansIn(application))
        // Two at most where personal accounts may sign in: here the old one has to go first.
        if (answer?.kind === 'make-room')
          await removeAll(application, secretsOf(application, [answer.remove]))
        const lost = answer?.kind === 'new-secret' ? answer.remove : []
        if (!box.holds() && replacedElsewhere(application, lost)) return learn({ replacedElsewhere: true })
        if (!box.holds()) learn(await makeSecret(application))
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

  /** Another tab or person was faster: what was to be replaced is gone, and a secret stands in its place. */
  function replacedElsewhere(application: Application, lost: readonly string[]): boolean {
    const own = ownSecrets(application, run, now())
    return lost.length > 0 && own.length > 0 && !own.some((secret) => lost.includes(secret.keyId))
  }
}

function secretsOf(application: Application, keyIds: readonly string[]): Secret[] {
  return application.secrets.filter((secret) => keyIds.includes(secret.keyId))
}

/** Graph answers with seven decimals, the browser sends three. */
function sameInstant(a: string, b: string): boolean {
  return Date.parse(a) === Date.parse(b)
}
