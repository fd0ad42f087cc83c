import type { Application } from '@/lib/graph/gateway'
import { SCOPE_OF } from '@/lib/guide/permissions'
import { isSharedMarker, otherRuns, runMarker, uriMarker } from '@/lib/guide/run'
import type { Facts, Removal } from '../facts'
import { findApplication, rereadApplication } from '../find-application'
import { madeHere } from '../register-app/registration'
import type { RunStep, StepContext } from '../step-context'
import { audienceToRestore, secretsToTake, takesRedirectUri } from './what-goes'

/**
 * Removes what the run created. An application that the guide registered is deleted. One that existed before only
 * loses what the guide is known to have added and nothing else can be using.
 */
export function removeRun(tools: StepContext): RunStep {
  const { gateway, run, box, now } = tools

  return {
    scope: SCOPE_OF['remove-run'],
    done: ({ application, removed }) => removed !== undefined && !application,
    read: async (facts) => {
      const { application } = facts
      if (!application) return findApplication(tools, facts)
      const { news } = await rereadApplication(tools, application)
      // A colleague or another tab was faster: everything to remove is gone already.
      return news.application === null
        ? { ...news, ...forget(facts), removed: removal(facts, application, true) }
        : news
    },
    change: {
      async write(facts, { addFacts }) {
        const { application } = facts
        if (!application) return
        // Learned before the request is sent: after a lost answer the next look finds nothing, which proves the removal.
        const whole = madeHere(application, run)
        addFacts({ removed: removal(facts, application, whole) })
        if (whole) await gateway.removeApplication(application.objectId)
        else await leave(facts, application)
      },
      async confirm(facts) {
        const news = await findApplication(tools, facts)
        return news.application ? news : { ...news, ...forget(facts) }
      },
    },
  }

  function removal(facts: Facts, application: Application, whole: boolean): Removal {
    const { objectId, displayName } = application
    // What an attempt with a lost answer removed is no longer read.
    const earlier = facts.removed?.objectId === objectId ? facts.removed : null
    const took = [
      ...(facts.newSecret ? (['secret'] as const) : []),
      ...(takesRedirectUri(application, run) ? (['redirect-uri'] as const) : []),
    ]
    return {
      application: displayName,
      objectId,
      at: now().toISOString(),
      whole,
      took: [...new Set([...(earlier?.took ?? []), ...took])],
      audience: whole ? null : (audienceToRestore(application, run) ?? earlier?.audience ?? null),
    }
  }

  /** Facts to clear with the application. The value too: if kept, it would be taken for the next secret's value. */
  function forget({ newSecret, secretSaved }: Facts): Partial<Facts> {
    box.forget()
    return {
      newSecret: undefined,
      // Restored, the application brings back a secret whose value no one has.
      ...(newSecret && !secretSaved ? { madeBefore: newSecret.keyId } : {}),
      grants: undefined,
      secretSaved: false,
    }
  }

  async function leave(facts: Facts, application: Application): Promise<void> {
    for (const secret of secretsToTake(facts, application)) {
      await gateway.removeSecret(application.objectId, secret.keyId)
    }
    const audience = audienceToRestore(application, run)
    const last = otherRuns(application.tags, run).length === 0
    const own = (tag: string) =>
      tag === runMarker(run) || tag === uriMarker(run) || (last && isSharedMarker(tag))
    await gateway.updateApplication(application.objectId, {
      ...(audience === null ? {} : { signInAudience: audience }),
      ...(takesRedirectUri(application, run)
        ? { redirectUris: application.redirectUris.filter((uri) => uri !== run.region.redirectUri) }
        : {}),
      tags: application.tags.filter((tag) => !own(tag)),
    })
  }
}
