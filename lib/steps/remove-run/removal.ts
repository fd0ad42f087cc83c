import type { Application, Secret } from '@/lib/graph/gateway'
import { accountsOf } from '@/lib/guide/audience'
import { audienceBefore, otherRuns, type Run } from '@/lib/guide/run'
import { ownSecrets } from '../create-secret/own-secrets'
import type { Facts } from '../facts'
import { consents } from '../grant-consent/consents'
import { madeHere } from '../register-app/registration'
import { audienceToRestore, needsRedirectUri, secretsToTake, takesRedirectUri } from './what-goes'

/** Exactly what "Remove what this run made" takes away, and what it leaves. */
export function removalOf(
  facts: Facts,
  application: Application,
  run: Run,
): { goes: readonly string[]; stays: readonly string[] } {
  const own = ownSecrets(application, run, new Date())
  const apis = `the service principals of Microsoft’s APIs, such as ${run.product.api.portalName}`
  if (!madeHere(application, run)) {
    const taken = secretsToTake(facts, application)
    const uri = `the redirect URI ${run.region.redirectUri}`
    const takesUri = takesRedirectUri(application, run)
    const audience = audienceToRestore(application, run)
    const widened = audienceBefore(application.tags) !== null
    return {
      goes: [
        ...taken.map(named),
        ...(takesUri ? [uri] : []),
        ...(audience === null ? [] : [`the wider audience: it is for ${accountsOf(audience)} again`]),
        'this run’s tags on the application',
      ],
      stays: [
        'the application, which was there before this run',
        'its permissions and consent, those that this run added too; remove them by hand if nothing uses them',
        ...(widened && audience === null
          ? [`the wider audience (${accountsOf(application.signInAudience)}), which another run uses`]
          : []),
        ...(takesUri ? [] : [`${uri}${whyItStays(application, run)}`]),
        ...own
          .filter((secret) => !taken.includes(secret))
          .map(
            (secret) =>
              `${named(secret)}, which may be from before this run; remove it by hand if it is yours`,
          ),
        apis,
      ],
    }
  }
  const granted = consents(facts, run).filter((consent) => consent.grant)
  const foreign = application.secrets.length - own.length
  return {
    goes: [
      `the application with client ID ${application.appId}`,
      ...(facts.principals[application.appId] ? ['its service principal'] : []),
      ...granted.map((consent) => `the admin consent for ${consent.api.portalName}`),
      ...own.map(named),
      ...(foreign > 0 ? [`${foreign} more of its secrets, made by someone else`] : []),
      ...otherRuns(application.tags, run).map(
        (tag) => `what the run “${tag}” added to it, which ends with it`,
      ),
    ],
    stays: ['every other application', apis],
  }
}

function named({ keyId }: Secret): string {
  return `the secret with key id ${keyId}`
}

function whyItStays(application: Application, run: Run): string {
  return needsRedirectUri(application, run)
    ? ', which another run uses'
    : ', which may be from before this run; remove it by hand if nothing uses it'
}
