import type { Application, Secret } from '@/lib/graph/gateway'
import type { Run } from '@/lib/guide/run'

/** The guide's secrets that have not expired, newest first. They are known by the run's description. */
export function ownSecrets(application: Application, run: Run, at: Date): Secret[] {
  return application.secrets
    .filter(
      (secret) => secret.description === run.secretDescription && Date.parse(secret.expiresAt) > at.getTime(),
    )
    .sort((a, b) => Date.parse(b.startsAt) - Date.parse(a.startsAt))
}
