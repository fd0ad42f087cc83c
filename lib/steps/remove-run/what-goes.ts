import type { Application, Secret } from '@/lib/graph/gateway'
import { isWideEnough } from '@/lib/guide/audience'
import { audienceBefore, otherRuns, type Run, uriMarker } from '@/lib/guide/run'
import type { Facts } from '../facts'

/** The secrets to remove from an application that existed before. Their description alone does not prove who created them. */
export function secretsToTake({ newSecret }: Facts, application: Application): Secret[] {
  return application.secrets.filter((secret) => secret.keyId === newSecret?.keyId)
}

/** Whether to remove the redirect URI: the run added it, and no other run for the same region needs it. */
export function takesRedirectUri(application: Application, run: Run): boolean {
  return application.tags.includes(uriMarker(run)) && !needsRedirectUri(application, run)
}

/**
 * The audience to restore after the guide widened it, once no other run needs the wide one. `null` if there is nothing
 * to restore, for example because it was narrowed since.
 */
export function audienceToRestore(application: Application, run: Run): string | null {
  const isNarrowed = !isWideEnough(application.signInAudience, run.product.guide.audience)
  return isNarrowed || otherRuns(application.tags, run).length > 0 ? null : audienceBefore(application.tags)
}

/** Whether another run for the same region also uses the application. */
export function needsRedirectUri(application: Application, run: Run): boolean {
  return otherRuns(application.tags, run).some((tag) => tag.endsWith(`-${run.region.id}`))
}
