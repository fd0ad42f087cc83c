import type { Application, Secret } from '@/lib/graph/gateway'
import type { Run } from '@/lib/guide/run'

/** The guide's secrets, newest first, expired ones too. They are known by the run's description. */
export function secretsOfRun({ secrets }: Application, run: Run): Secret[] {
  return secrets
    .filter(({ description }) => description === run.secretDescription)
    .sort((a, b) => Date.parse(b.startsAt) - Date.parse(a.startsAt))
}

export function isValid({ expiresAt }: Secret, at: Date): boolean {
  return Date.parse(expiresAt) > at.getTime()
}

/** The guide's secrets that have not expired, newest first. */
export function ownSecrets(application: Application, run: Run, at: Date): Secret[] {
  return secretsOfRun(application, run).filter((secret) => isValid(secret, at))
}
