import type { Application, Secret } from '@/lib/graph/gateway'
import { LONGEST_LIFE, type Run, type SecretLife, SHORTER_LIVES } from '@/lib/guide/run'
import { type Problem, ProblemError, traceNow } from '@/lib/problem/problem'
import type { Facts } from './facts'
import { rereadApplication } from './reread'
import { gone, type RunStep, type StepTools } from './tools'

/** Seconds taken off the longest life, so that a clock that differs from Microsoft's does not pass the limit. */
const MARGIN = 5 * 60

/**
 * Makes the client secret and hands its value to the box alone. A secret whose answer was lost is known by the
 * exact start time that was sent with it, and is removed before or after the next one is made.
 */
export function createSecret(tools: StepTools): RunStep {
  const { gateway, run, box, now } = tools
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
    for (const life of [LONGEST_LIFE, ...SHORTER_LIVES]) {
      const startsAt = now().toISOString()
      sent.add(startsAt)
      const draft = { description: run.secretDescription, startsAt, expiresAt: endOf(life, now()) }
      const answer = await gateway.addSecret(application.objectId, draft, (value) => box.keep(value))
      if ('refused' in answer) {
        refusal = answer.refused
        continue
      }
      answered.add(answer.secret.keyId)
      return { newSecret: answer.secret, allowedLife: life, secretSaved: false, replacedElsewhere: false }
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
        const lost = answer?.kind === 'new-secret' ? answer.remove : []
        if (!box.holds() && replacedElsewhere(application, lost)) return learn({ replacedElsewhere: true })
        if (!box.holds()) learn(await makeSecret(application))
        await removeAll(
          application,
          application.secrets.filter((secret) => lost.includes(secret.keyId)),
        )
      },

      async confirm(facts) {
        const news = await readEverything(facts)
        const orphans = news.application ? orphansIn(news.application) : []
        if (!news.application || orphans.length === 0) return news
        await removeAll(news.application, orphans)
        return readEverything(facts)
      },
    },
  }

  /** Another tab or person was faster: what was to be replaced is gone, and a secret stands in its place. */
  function replacedElsewhere(application: Application, lost: readonly string[]): boolean {
    const own = ownSecrets(application, run, now())
    return lost.length > 0 && own.length > 0 && !own.some((secret) => lost.includes(secret.keyId))
  }

  /** One last round trip over all that the run made: the hand-over's checklist is drawn from it. */
  async function readEverything({ application, principals: known }: Facts): Promise<Partial<Facts>> {
    if (!application) return {}
    const principal = known[application.appId]
    const reading = await gateway.read({
      application: { objectId: application.objectId },
      principals: [application.appId],
      ...(principal ? { grantsOf: principal.objectId } : {}),
    })
    return {
      ...(reading.application ? { application: reading.application } : {}),
      principals: { ...known, ...reading.principals },
      ...(reading.grants ? { grants: reading.grants } : {}),
    }
  }
}

/** Secrets of this guide that are still alive, newest first: those with the run's description. */
export function ownSecrets(application: Application, run: Run, at: Date): Secret[] {
  return application.secrets
    .filter(
      (secret) => secret.description === run.secretDescription && Date.parse(secret.expiresAt) > at.getTime(),
    )
    .sort((a, b) => Date.parse(b.startsAt) - Date.parse(a.startsAt))
}

function endOf(life: SecretLife, from: Date): string {
  const end = new Date(from)
  if (life.days === null) end.setUTCMonth(end.getUTCMonth() + life.months)
  else end.setUTCDate(end.getUTCDate() + life.days)
  return new Date(end.getTime() - MARGIN * 1000).toISOString()
}

/** Graph answers with seven decimals, the browser sends three. */
function sameInstant(a: string, b: string): boolean {
  return Date.parse(a) === Date.parse(b)
}
