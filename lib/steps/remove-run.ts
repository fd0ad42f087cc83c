import type { Application } from '@/lib/graph/gateway'
import { type Run, runMarker } from '@/lib/guide/run'
import { ownSecrets } from './create-secret'
import { findApplication } from './reread'
import type { RunStep, StepTools } from './tools'

/**
 * Takes back what the run made. An application that the guide registered goes whole; one that was there before only
 * loses what the guide added to it and nothing else can be using.
 */
export function removeRun(tools: StepTools): RunStep {
  const { gateway, run, now } = tools
  const marker = runMarker(run)

  return {
    scope: 'Application.ReadWrite.All',
    done: ({ application, removed }) => removed !== undefined && !application,
    look: () => findApplication(tools),
    change: {
      async write({ application }, { learn }) {
        if (!application) return
        // Said before it is sent: after a lost answer the next look finds nothing, and that is the proof.
        const whole = madeHere(application, run)
        learn({ removed: { application: application.displayName, at: now().toISOString(), whole } })
        if (whole) await gateway.removeApplication(application.objectId)
        else await leave(application)
      },
      async confirm() {
        const news = await findApplication(tools)
        return news.application
          ? news
          : { ...news, newSecret: undefined, grants: undefined, secretSaved: false }
      },
    },
  }

  async function leave(application: Application): Promise<void> {
    for (const secret of ownSecrets(application, run, now())) {
      await gateway.removeSecret(application.objectId, secret.keyId)
    }
    await gateway.updateApplication(application.objectId, {
      tags: application.tags.filter((tag) => tag !== marker),
      redirectUris: application.redirectUris.filter((uri) => uri !== run.region.redirectUri),
    })
  }
}

/** Whether the guide registered the application, and did not only complete one that was there before. */
export function madeHere(application: Application, run: Run): boolean {
  return application.uniqueName?.startsWith(runMarker(run)) === true
}
