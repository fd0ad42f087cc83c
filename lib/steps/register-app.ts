import type { Application } from '@/lib/graph/gateway'
import { runMarker } from '@/lib/guide/run'
import { ProblemError, traceNow } from '@/lib/problem/problem'
import type { Facts } from './facts'
import type { RunStep, StepTools } from './tools'

export const AUDIENCE = 'AzureADMultipleOrgs'

/** Registers the application by its stable key, or completes the one an earlier visit made. */
export function registerApp({ gateway, run }: StepTools): RunStep {
  const marker = runMarker(run)

  async function find(): Promise<Partial<Facts>> {
    const { found } = await gateway.read({ run: { marker, appName: run.appName } })
    return found ? { application: found.ours, nameSakes: found.nameSakes } : {}
  }

  return {
    scope: 'Application.ReadWrite.All',
    done: ({ application }) => !!application && isComplete(application, run.region.redirectUri),
    look: find,

    change: {
      async write(facts, { answer, learn }) {
        const adopted =
          answer?.kind === 'use-application' &&
          facts.nameSakes.find((app) => app.objectId === answer.objectId)
        const existing = facts.application ?? (adopted || null)
        if (existing) {
          await gateway.updateApplication(
            existing.objectId,
            completion(existing, run.region.redirectUri, marker),
          )
          if (adopted) learn({ application: adopted })
          return
        }
        if (facts.nameSakes.length > 0 && answer?.kind !== 'new-application') throw sameName(facts.nameSakes)
        const made = await gateway.registerApplication({
          uniqueName: marker,
          displayName: run.appName,
          signInAudience: AUDIENCE,
          redirectUris: [run.region.redirectUri],
          tags: [marker],
        })
        if (made) learn({ application: made })
      },

      async confirm({ application }) {
        if (!application) return find()
        const reading = await gateway.read({ application: { objectId: application.objectId } })
        // A replica that has not heard of the new application yet says nothing against it.
        return reading.application ? { application: reading.application } : {}
      },
    },
  }
}

function isComplete(application: Application, redirectUri: string): boolean {
  return application.signInAudience === AUDIENCE && application.redirectUris.includes(redirectUri)
}

/** Adds what the guide asks for and keeps what is there. A key once set cannot be changed. */
function completion(application: Application, redirectUri: string, marker: string) {
  return {
    ...(application.uniqueName === null ? { uniqueName: marker } : {}),
    signInAudience: AUDIENCE,
    redirectUris: [...new Set([...application.redirectUris, redirectUri])],
    tags: [...new Set([...application.tags, marker])],
  } as const
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
