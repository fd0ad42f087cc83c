import type { Application } from '@/lib/graph/gateway'
import { SCOPE_OF } from '@/lib/guide/permissions'
import { ProblemError, traceNow } from '@/lib/problem/problem'
import { ensureApis } from '../ensure-api'
import { type Answer, type Facts, withChoice } from '../facts'
import { findApplication } from '../find-application'
import { ownershipIn, ownershipMatters } from '../ownership'
import { isDeleted, type RunStep, type StepContext } from '../step-context'
import { completion, draftOf, isComplete, lacksSomething } from './registration'

/** Registers the application under its stable key, or completes the one from an earlier visit. */
export function registerApp(tools: StepContext): RunStep {
  const { gateway, run, settled, now } = tools

  /** Returns the application to complete, after an answer that restored or chose one. */
  async function existing(facts: Facts, answer: Answer | null): Promise<Application | null> {
    if (facts.application) return facts.application
    if (answer?.kind !== 'restore-application' && answer?.kind !== 'purge-application') return null
    const { kind, objectId } = answer
    const { deleted } = facts
    if (isDeleted(objectId, deleted, tools)) {
      if (kind === 'restore-application') await gateway.restoreApplication(objectId)
      else await gateway.purgeApplication(objectId)
      settled.set(objectId, { deletedAt: deleted.deletedAt, at: now().getTime() })
    }
    return kind === 'restore-application' && settled.has(objectId) ? restored(objectId) : null
  }

  /** Throws `still-copying` while the replica that answers does not have it back: to ask again would be a wrong question. */
  async function restored(objectId: string): Promise<Application> {
    const { application } = await gateway.read({ application: { objectId } })
    if (application) return application
    throw new ProblemError({ kind: 'still-copying', what: 'application', trace: traceNow() })
  }

  return {
    scope: SCOPE_OF['register-app'],
    done: ({ application }) => !!application && isComplete(application, run),
    async read(facts) {
      const news = await findApplication(tools, facts)
      const { identity } = facts
      if (!news.application || !ownershipMatters(identity)) return news
      return {
        ...news,
        ...ownershipIn(await gateway.read({ ownersOf: news.application.objectId }), identity),
      }
    },
    change: {
      async write(before, { answer, addFacts }) {
        const facts = withChoice(before, answer)
        addFacts({ listAnyway: facts.listAnyway === true })
        // Checked first: without its API the product cannot be used here, and nothing may be left behind.
        if (!before.application) await ensureApis(tools, { ...facts, application: null }, addFacts)
        const application = await existing(facts, answer)
        if (application) {
          addFacts({ application })
          if (!lacksSomething(application, run)) return
          return gateway.updateApplication(application.objectId, completion(application, run))
        }
        requireChoice(facts, answer)
        addFacts({ application: await gateway.registerApplication(draftOf(run, facts, answer)) })
      },

      async confirm({ application, identity }) {
        if (!application) return {}
        const { objectId } = application
        const reading = await gateway.read({
          application: { objectId },
          ...(ownershipMatters(identity) ? { ownersOf: objectId } : {}),
        })
        return {
          // A stale replica without the new application is no reason to discard it.
          ...(reading.application ? { application: reading.application } : {}),
          ...ownershipIn(reading, identity),
        }
      },
    },
  }
}

/** Throws if something in the tenant needs a person's choice before anything is created. */
function requireChoice({ deleted, nameSakes }: Facts, answer: Answer | null): void {
  // After one is deleted permanently, another deleted application may hold the key. That is a new question.
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
    redirectUris: [...app.redirectUris, ...app.otherRedirectUris],
    secrets: app.secrets.length,
  }))
  return new ProblemError({ kind: 'same-name', nameSakes, trace: traceNow() })
}
