import type { Application, Secret } from '@/lib/graph/gateway'
import { isWideEnough } from '@/lib/guide/audience'
import { audienceBefore, isSharedMarker, otherRuns, type Run, runMarker, uriMarker } from '@/lib/guide/run'
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
      ...(takesRedirectUri(application, run) ? (['redirect URI'] as const) : []),
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

/** What goes from an application that was there before: its description alone does not tell whose a secret is. */
export function secretsToTake({ newSecret }: Facts, application: Application): Secret[] {
  return application.secrets.filter((secret) => secret.keyId === newSecret?.keyId)
}

/** Whether the run added the redirect URI, and no other run of the guide for the same region needs it. */
export function takesRedirectUri(application: Application, run: Run): boolean {
  return application.tags.includes(uriMarker(run)) && !needsRedirectUri(application, run)
}

/**
 * The audience to put back: the one that the guide widened, once no other run needs the wide one. `null` where nothing
 * is to be put back, also because somebody has narrowed it since.
 */
export function audienceToRestore(application: Application, run: Run): string | null {
  if (otherRuns(application.tags, run).length > 0 || !isWideEnough(application.signInAudience)) return null
  return audienceBefore(application.tags)
}

/** Whether another run of the guide, for the same region, uses the application too. */
export function needsRedirectUri(application: Application, run: Run): boolean {
  return otherRuns(application.tags, run).some((tag) => tag.endsWith(`-${run.region.id}`))
}
