import type { Application, ApplicationChange } from '@/lib/graph/gateway'
import { isKeyOf } from '@/lib/graph/keys'
import { AUDIENCE, isWideEnough, widened } from '@/lib/guide/audience'
import { audienceBefore, audienceMarker, type Run, runMarker, uriMarker } from '@/lib/guide/run'
import { ProblemError, traceNow } from '@/lib/problem/problem'
import { appNameIn } from './app-name'
import { ensureApi } from './ensure-api'
import type { Answer, Facts } from './facts'
import { ownershipIn, ownershipMatters } from './ownership'
import { findApplication } from './reread'
import type { RunStep, StepTools } from './tools'
import { apisOf } from './wanted-permissions'

/** Registers the application by its stable key, or completes the one an earlier visit made. */
export function registerApp(tools: StepTools): RunStep {
  const { gateway, run } = tools
  const marker = runMarker(run)

  /** Gives the application to complete, after an answer that brought one back or chose one. */
  async function existing(facts: Facts, answer: Answer | null): Promise<Application | null> {
    if (facts.application) return facts.application
    if (answer?.kind === 'use-application') {
      return facts.nameSakes.find((app) => app.objectId === answer.objectId) ?? null
    }
    if (answer?.kind === 'restore-application' && facts.deleted?.objectId === answer.objectId) {
      await gateway.restoreApplication(answer.objectId)
      return (await gateway.read({ application: { objectId: answer.objectId } })).application ?? null
    }
    if (answer?.kind === 'purge-application' && facts.deleted?.objectId === answer.objectId) {
      await gateway.purgeApplication(answer.objectId)
    }
    return null
  }

  async function register(facts: Facts, answer: Answer | null): Promise<Application> {
    return gateway.registerApplication({
      uniqueName: keyFor(facts.deleted, answer),
      displayName: appNameIn(facts, run),
      signInAudience: AUDIENCE,
      redirectUris: [run.region.redirectUri],
      tags: [marker],
    })
  }

  /** The run's key, or the one that is free where deleted applications hold it. */
  function keyFor(deleted: Facts['deleted'], answer: Answer | null): string {
    if (deleted && answer?.kind === 'other-key') return deleted.otherKey
    if (deleted && answer?.kind === 'purge-application') return deleted.key
    return marker
  }

  /** Before anything else is written: without its API the product cannot be used here, and nothing may be left behind. */
  async function ensureApis(facts: Facts, learn: (news: Partial<Facts>) => void): Promise<void> {
    let { principals } = facts
    for (const api of apisOf(run)) {
      principals = await ensureApi(gateway, api, { ...facts, principals })
      learn({ principals })
    }
  }

  return {
    scope: 'Application.ReadWrite.All',
    done: ({ application }) => !!application && isComplete(application, run.region.redirectUri),
    async look(facts) {
      const news = await findApplication(tools, facts)
      const { identity } = facts
      if (!news.application || !ownershipMatters(identity)) return news
      return {
        ...news,
        ...ownershipIn(await gateway.read({ ownersOf: news.application.objectId }), identity),
      }
    },
    change: {
      async write(before, { answer, learn }) {
        const facts = answer?.kind === 'list-anyway' ? { ...before, listAnyway: true } : before
        learn({ listAnyway: facts.listAnyway === true })
        if (!facts.application) await ensureApis(facts, learn)
        const application = await existing(facts, answer)
        if (application) {
          learn({ application })
          if (isComplete(application, run.region.redirectUri) && application.tags.includes(marker)) return
          return gateway.updateApplication(application.objectId, completion(application, run))
        }
        requireChoice(facts, answer)
        learn({ application: await register(facts, answer) })
      },

      async confirm({ application, identity }) {
        if (!application) return {}
        const { objectId } = application
        const reading = await gateway.read({
          application: { objectId },
          ...(ownershipMatters(identity) ? { ownersOf: objectId } : {}),
        })
        return {
          // A replica that has not heard of the new application yet says nothing against it.
          ...(reading.application ? { application: reading.application } : {}),
          ...ownershipIn(reading, identity),
        }
      },
    },
  }
}

/** Whether the application has what the guide asks of its registration. */
export function isComplete(application: Application, redirectUri: string): boolean {
  return isWideEnough(application.signInAudience) && application.redirectUris.includes(redirectUri)
}

/**
 * The change that adds what the guide asks for and keeps what is there: an audience that is as wide or wider stays.
 * One tag makes an adopted application found again; others say what came from here, so that undoing puts back what
 * was and takes no one else's.
 */
export function completion(application: Application, run: Run): ApplicationChange {
  const { redirectUri } = run.region
  const adopted = !madeHere(application, run)
  const addsUri = !application.redirectUris.includes(redirectUri)
  const audience = widened(application.signInAudience)
  const widens = audience !== application.signInAudience
  const marks = [
    runMarker(run),
    ...(adopted && addsUri ? [uriMarker(run)] : []),
    ...(adopted && widens && audienceBefore(application.tags) === null
      ? [audienceMarker(application.signInAudience)]
      : []),
  ]
  return {
    ...(widens ? { signInAudience: audience } : {}),
    ...(addsUri ? { redirectUris: [...application.redirectUris, redirectUri] } : {}),
    tags: [...new Set([...application.tags, ...marks])],
  }
}

/** Whether the guide registered the application, and did not only complete one that was there before. */
export function madeHere(application: Application, run: Run): boolean {
  return isKeyOf(application.uniqueName ?? '', runMarker(run))
}

/** Stops where something in the tenant needs a person's word before anything new is made. */
function requireChoice({ deleted, nameSakes }: Facts, answer: Answer | null): void {
  // Behind the one that was deleted for good there may be another: it was not asked about yet.
  const purged = answer?.kind === 'purge-application' && answer.objectId === deleted?.objectId
  if (deleted && answer?.kind !== 'other-key' && !purged) {
    const { objectId, displayName, deletedAt } = deleted
    throw new ProblemError({ kind: 'held-by-deleted', objectId, displayName, deletedAt, trace: traceNow() })
  }
  const wantsNew =
    answer !== null && ['new-application', 'purge-application', 'other-key'].includes(answer.kind)
  if (nameSakes.length > 0 && !wantsNew) throw sameName(nameSakes)
}

function sameName(apps: readonly Application[]): ProblemError {
  const nameSakes = apps.map((app) => ({
    objectId: app.objectId,
    appId: app.appId,
    displayName: app.displayName,
    createdAt: app.createdAt,
    audience: app.signInAudience,
    redirectUris: app.redirectUris,
    secrets: app.secrets.length,
  }))
  return new ProblemError({ kind: 'same-name', nameSakes, trace: traceNow() })
}
