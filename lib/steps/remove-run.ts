import type { Application } from '@/lib/graph/gateway'
import { otherRuns, type Run, runMarker } from '@/lib/guide/run'
import { ownSecrets } from './create-secret'
import type { Facts } from './facts'
import { findApplication, rereadApplication } from './reread'
import type { RunStep, StepTools } from './tools'

/**
 * Takes back what the run made. An application that the guide registered goes whole; one that was there before only
 * loses what the guide added to it and nothing else can be using.
 */
export function removeRun(tools: StepTools): RunStep {
  const { gateway, run, box, now } = tools
  const marker = runMarker(run)

  return {
    scope: 'Application.ReadWrite.All',
    done: ({ application, removed }) => removed !== undefined && !application,
    look: async ({ application }) => {
      if (!application) return findApplication(tools)
      const { news } = await rereadApplication(tools, application)
      // A colleague or another tab was faster: what should go is gone.
      return news.application === null ? { ...news, ...forget(), removed: removal(application, true) } : news
    },
    change: {
      async write({ application }, { learn }) {
        if (!application) return
        // Said before it is sent: after a lost answer the next look finds nothing, and that is the proof.
        const whole = madeHere(application, run)
        learn({ removed: removal(application, whole) })
        if (whole) await gateway.removeApplication(application.objectId)
        else await leave(application)
      },
      async confirm() {
        const news = await findApplication(tools)
        return news.application ? news : { ...news, ...forget() }
      },
    },
  }

  function removal(application: Application, whole: boolean) {
    return { application: application.displayName, at: now().toISOString(), whole }
  }

  /** What goes with the application; the value too, for kept it would pass for that of the next secret. */
  function forget(): Partial<Facts> {
    box.forget()
    return { newSecret: undefined, grants: undefined, secretSaved: false }
  }

  async function leave(application: Application): Promise<void> {
    for (const secret of ownSecrets(application, run, now())) {
      await gateway.removeSecret(application.objectId, secret.keyId)
    }
    const shared = needsRedirectUri(application, run)
    await gateway.updateApplication(application.objectId, {
      tags: application.tags.filter((tag) => tag !== marker),
      redirectUris: application.redirectUris.filter((uri) => shared || uri !== run.region.redirectUri),
    })
  }
}

/** Whether the guide registered the application, and did not only complete one that was there before. */
export function madeHere(application: Application, run: Run): boolean {
  const marker = runMarker(run)
  const key = application.uniqueName ?? ''
  // A region's id may begin like another one's: only the short object id of "another key" may follow.
  return key === marker || (key.startsWith(marker) && /^-[0-9a-f]{8}$/.test(key.slice(marker.length)))
}

/** Whether another run of the guide, for the same region, uses the application too. */
export function needsRedirectUri(application: Application, run: Run): boolean {
  return otherRuns(application.tags, run).some((tag) => tag.endsWith(`-${run.region.id}`))
}
