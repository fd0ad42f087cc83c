import type { Application, Secret } from '@/lib/graph/gateway'
import { LONGEST_LIFE, type Run, type SecretLife, SHORTER_LIVES } from '@/lib/guide/run'
import { ProblemError, traceNow } from '@/lib/problem/problem'
import type { Facts } from './facts'
import type { RunStep, StepTools } from './tools'

/** Seconds taken off the longest life, so that a clock that differs from Microsoft's does not pass the limit. */
const MARGIN = 5 * 60

/**
 * Makes the client secret and hands its value to the box alone. A secret whose answer was lost is known by the
 * exact start time that was sent with it, and is removed before or after the next one is made.
 */
export function createSecret({ gateway, run, box, now }: StepTools): RunStep {
  const sent = new Set<string>()

  const orphansIn = (application: Application, keep?: Secret) =>
    application.secrets.filter(
      (secret) =>
        secret.keyId !== keep?.keyId && [...sent].some((start) => sameInstant(start, secret.startsAt)),
    )

  async function removeAll(application: Application, secrets: readonly Secret[]): Promise<void> {
    for (const secret of secrets) await gateway.removeSecret(application.objectId, secret.keyId)
  }

  /** Asks for the longest life first; a policy's refusal is answered with the next shorter one. */
  async function makeSecret(application: Application): Promise<Partial<Facts>> {
    for (const life of [LONGEST_LIFE, ...SHORTER_LIVES]) {
      const startsAt = now().toISOString()
      sent.add(startsAt)
      const draft = { description: run.secretDescription, startsAt, expiresAt: endOf(life, now()) }
      const newSecret = await gateway.addSecret(application.objectId, draft, (value) => box.keep(value))
      // An answer came, so nothing of this attempt can be an orphan.
      sent.delete(startsAt)
      if (newSecret) return { newSecret, allowedLife: life, secretSaved: false }
    }
    throw new ProblemError({ kind: 'secret-lifetime-refused', trace: traceNow() })
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

    async look({ application }) {
      if (!application) return {}
      const reading = await gateway.read({ application: { objectId: application.objectId } })
      return reading.application ? { application: reading.application } : {}
    },

    change: {
      async write({ application }, { answer, learn }) {
        if (!application) return
        await removeAll(application, orphansIn(application))
        if (!box.holds()) learn(await makeSecret(application))
        const lost = answer?.kind === 'new-secret' ? answer.remove : []
        await removeAll(
          application,
          application.secrets.filter((secret) => lost.includes(secret.keyId)),
        )
      },

      async confirm(facts) {
        const news = await readEverything(facts)
        const orphans = news.application ? orphansIn(news.application, facts.newSecret) : []
        if (!news.application || orphans.length === 0) return news
        await removeAll(news.application, orphans)
        return readEverything(facts)
      },
    },
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
