import type { Application, Secret } from '@/lib/graph/gateway'
import { otherRuns, type Run } from '@/lib/guide/run'
import { ownSecrets } from './create-secret'
import type { Facts } from './facts'
import { consents } from './grant-consent'
import { madeHere } from './register-app'
import { needsRedirectUri, secretsToTake, takesRedirectUri } from './remove-run'

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
    return {
      goes: [...taken.map(named), ...(takesUri ? [uri] : []), 'this run’s tag on the application'],
      stays: [
        'the application, which was there before this run',
        'its permissions and consent',
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
      ...granted.map((consent) => `the admin consent for ${consent.api}`),
      ...own.map(named),
      ...(foreign > 0 ? [`${foreign} more of its secrets, made by somebody else`] : []),
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
