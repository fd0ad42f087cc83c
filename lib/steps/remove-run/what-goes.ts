import type { Application, Secret } from '@/lib/graph/gateway'
import { isWideEnough } from '@/lib/guide/audience'
import { audienceBefore, otherRuns, type Run, uriMarker } from '@/lib/guide/run'
import type { Facts } from '../facts'

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
