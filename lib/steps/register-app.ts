import type { Application } from '@/lib/graph/gateway'
import { isKeyOf } from '@/lib/graph/keys'
import { type Run, runMarker, uriMarker } from '@/lib/guide/run'
import { ProblemError, traceNow } from '@/lib/problem/problem'
import type { Answer, Facts } from './facts'
import { findApplication } from './reread'
import type { RunStep, StepTools } from './tools'

export const AUDIENCE = 'AzureADMultipleOrgs'

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

  async function register({ deleted }: Facts, answer: Answer | null): Promise<Application | null> {
    return gateway.registerApplication({
      uniqueName: keyFor(deleted, answer),
      displayName: run.appName,
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

  return {
    scope: 'Application.ReadWrite.All',
    done: ({ application }) => !!application && isComplete(application, run.region.redirectUri),
    look: () => findApplication(tools),
    change: {
      async write(facts, { answer, learn }) {
        const application = await existing(facts, answer)
        if (application) {
          learn({ application })
          if (isComplete(application, run.region.redirectUri) && application.tags.includes(marker)) return
          const change = completion(application, run)
          return gateway.updateApplication(application.objectId, change)
        }
        requireChoice(facts, answer)
        const made = await register(facts, answer)
        if (made) learn({ application: made })
      },

      async confirm({ application }) {
        if (!application) return findApplication(tools)
        const reading = await gateway.read({ application: { objectId: application.objectId } })
        // A replica that has not heard of the new application yet says nothing against it.
        return reading.application ? { application: reading.application } : {}
      },
    },
  }
}

/** Whether the application has what the guide asks of its registration. */
export function isComplete(application: Application, redirectUri: string): boolean {
  return application.signInAudience === AUDIENCE && application.redirectUris.includes(redirectUri)
}

/**
 * The change that adds what the guide asks for and keeps what is there. One tag makes an adopted application found
 * again, a second one says that the redirect URI came from here, so that undoing takes no one else's.
 */
export function completion(application: Application, run: Run) {
  const { redirectUri } = run.region
  const added = !madeHere(application, run) && !application.redirectUris.includes(redirectUri)
  return {
    signInAudience: AUDIENCE,
    redirectUris: [...new Set([...application.redirectUris, redirectUri])],
    tags: [...new Set([...application.tags, runMarker(run), ...(added ? [uriMarker(run)] : [])])],
  } as const
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
    multitenant: app.signInAudience === AUDIENCE,
    redirectUris: app.redirectUris,
    secrets: app.secrets.length,
  }))
  return new ProblemError({ kind: 'same-name', nameSakes, trace: traceNow() })
}
