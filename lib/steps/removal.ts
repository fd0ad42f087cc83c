import type { Application } from '@/lib/graph/gateway'
import { otherRuns, type Run } from '@/lib/guide/run'
import { ownSecrets } from './create-secret'
import type { Facts } from './facts'
import { consents } from './grant-consent'
import { madeHere, needsRedirectUri } from './remove-run'

/** Exactly what "Remove what this run made" takes away, and what it leaves. */
export function removalOf(
  facts: Facts,
  application: Application,
  run: Run,
): { goes: readonly string[]; stays: readonly string[] } {
  const secrets = ownSecrets(application, run, new Date()).map(
    (secret) => `the secret with key id ${secret.keyId}`,
  )
  const apis = `the service principals of Microsoft’s APIs, such as ${run.product.api.portalName}`
  if (!madeHere(application, run)) {
    return {
      goes: [
        ...secrets,
        ...(needsRedirectUri(application, run) ? [] : [`the redirect URI ${run.region.redirectUri}`]),
        'this run’s tag on the application',
      ],
      stays: ['the application, which was there before this run', 'its permissions and consent', apis],
    }
  }
  const granted = consents(facts, run).filter((consent) => consent.grant)
  const foreign = application.secrets.length - secrets.length
  return {
    goes: [
      `the application with client ID ${application.appId}`,
      ...(facts.principals[application.appId] ? ['its service principal'] : []),
      ...granted.map((consent) => `the admin consent for ${consent.api}`),
      ...secrets,
      ...(foreign > 0 ? [`${foreign} more of its secrets, made by somebody else`] : []),
      ...otherRuns(application.tags, run).map(
        (tag) => `what the run “${tag}” added to it, which ends with it`,
      ),
    ],
    stays: ['every other application', apis],
  }
}
