import type { Application, Secret } from '@/lib/graph/gateway'
import { otherRuns, type Run, runMarker, uriMarker } from '@/lib/guide/run'
import type { Facts, Removal } from './facts'
import { madeHere } from './register-app'
import { findApplication, rereadApplication } from './reread'
import type { RunStep, StepTools } from './tools'

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
      if (!application) return findApplication(tools)
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
      async confirm() {
        const news = await findApplication(tools)
        return news.application ? news : { ...news, ...forget() }
      },
    },
  }

  function removal(facts: Facts, application: Application, whole: boolean): Removal {
    const { objectId, displayName } = application
    // What an attempt took whose answer was lost is no longer read.
    const earlier = facts.removed?.objectId === objectId ? facts.removed.took : []
    const took = [
      ...(facts.newSecret ? (['secret'] as const) : []),
      ...(takesRedirectUri(application, run) ? (['redirect URI'] as const) : []),
    ]
    return {
      application: displayName,
      objectId,
      at: now().toISOString(),
      whole,
      took: [...new Set([...earlier, ...took])],
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
    const takes = takesRedirectUri(application, run)
    await gateway.updateApplication(application.objectId, {
      tags: application.tags.filter((tag) => tag !== runMarker(run) && tag !== uriMarker(run)),
      redirectUris: application.redirectUris.filter((uri) => !takes || uri !== run.region.redirectUri),
    })
  }
}

/** What goes from an application that was there before: its description alone does not tell whose a secret is. */
export function secretsToTake({ newSecret }: Facts, application: Application): Secret[] {
  return application.secrets.filter((secret) => secret.keyId === newSecret?.keyId)
}

/** Whether the run added the redirect URI, and no other run of the guide for the same region needs it. */
export function takesRedirectUri(application: Application, run: Run): boolean {
  return application.tags.includes(uriMarker(run)) && !needsRedirectUri(application, run)
}

/** Whether another run of the guide, for the same region, uses the application too. */
export function needsRedirectUri(application: Application, run: Run): boolean {
  return otherRuns(application.tags, run).some((tag) => tag.endsWith(`-${run.region.id}`))
}
