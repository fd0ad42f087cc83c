import type { Application } from '@/lib/graph/gateway'
import { isSharedMarker, otherRuns, runMarker, uriMarker } from '@/lib/guide/run'
import type { Facts, Removal } from '../facts'
import { madeHere } from '../register-app/registration'
import { findApplication, rereadApplication } from '../reread'
import type { RunStep, StepTools } from '../step-tools'
import { audienceToRestore, secretsToTake, takesRedirectUri } from './what-goes'

/**
 * Takes back what the run made. An application that the guide registered goes whole; one that was there before only
 * loses what the guide surely added to it and nothing else can be using.
 */
export function removeRun(tools: StepTools): RunStep {
  const { gateway, run, box, now } = tools

  return {
    scope: 'Application.ReadWrite.All',
    done: ({ application, removed }) => removed !== undefined && !application,
    look: async (facts) => {
      const { application } = facts
      if (!application) return findApplication(tools, facts)
      const { news } = await rereadApplication(tools, application)
      // A colleague or another tab was faster: what should go is gone.
      return news.application === null
        ? { ...news, ...forget(), removed: removal(facts, application, true) }
        : news
    },
    change: {
      async write(facts, { learn }) {
        const { application } = facts
        if (!application) return
        // Said before it is sent: after a lost answer the next look finds nothing, and that is the proof.
        const whole = madeHere(application, run)
        learn({ removed: removal(facts, application, whole) })
        if (whole) await gateway.removeApplication(application.objectId)
        else await leave(facts, application)
      },
      async confirm(facts) {
        const news = await findApplication(tools, facts)
        return news.application ? news : { ...news, ...forget() }
      },
    },
  }

  function removal(facts: Facts, application: Application, whole: boolean): Removal {
    const { objectId, displayName } = application
    // What an attempt took whose answer was lost is no longer read.
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

  /** What goes with the application; the value too, for kept it would pass for that of the next secret. */
  function forget(): Partial<Facts> {
    box.forget()
    return { newSecret: undefined, grants: undefined, secretSaved: false }
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
