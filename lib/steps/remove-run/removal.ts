import type { Application, Secret } from '@/lib/graph/gateway'
import { letsPersonalIn } from '@/lib/guide/audience'
import { mainApi } from '@/lib/guide/guide'
import { audienceBefore, otherRuns, type Run } from '@/lib/guide/run'
import { ownSecrets } from '../create-secret/own-secrets'
import type { Facts } from '../facts'
import { consents } from '../grant-consent/consents'
import { madeHere } from '../register-app/registration'
import { audienceToRestore, needsRedirectUri, secretsToTake, takesRedirectUri } from './what-goes'

/** One thing that is removed or kept; lib/words has the text. Audiences are as Microsoft spells them. */
export type RemovalLine =
  | { kind: 'application'; appId: string }
  | { kind: 'principal' }
  | { kind: 'consent'; api: string }
  | { kind: 'secret'; keyId: string }
  | { kind: 'other-secrets'; count: number }
  | { kind: 'other-run'; tag: string }
  | { kind: 'redirect-uri'; uri: string }
  /** The audience that is put back. */
  | { kind: 'audience'; audience: string }
  | { kind: 'tags' }
  | { kind: 'earlier-application' }
  | { kind: 'permissions' }
  /** What it was before is not known. */
  | { kind: 'token-version' }
  | { kind: 'audience-in-use'; audience: string }
  | { kind: 'redirect-uri-in-use'; uri: string }
  /** The URI may be from before this run. */
  | { kind: 'redirect-uri-of-unknown'; uri: string }
  | { kind: 'secret-of-unknown'; keyId: string }
  | { kind: 'other-applications' }
  /** The service principals of Microsoft's APIs, such as this one. */
  | { kind: 'apis'; api: string }

type Removal = { goes: readonly RemovalLine[]; stays: readonly RemovalLine[] }

/** Returns exactly what "Remove what this run made" removes and keeps. */
export function removalOf(facts: Facts, application: Application, run: Run): Removal {
  return madeHere(application, run)
    ? removalOfAll(facts, application, run)
    : removalOfAdditions(facts, application, run)
}

function removalOfAll(facts: Facts, application: Application, run: Run): Removal {
  const own = ownSecrets(application, run, new Date())
  const granted = consents(facts, run).filter((consent) => consent.grant)
  const count = application.secrets.length - own.length
  return {
    goes: [
      { kind: 'application', appId: application.appId },
      ...some(facts.principals[application.appId] != null, { kind: 'principal' }),
      ...granted.map(({ api }) => ({ kind: 'consent', api: api.portalName }) as const),
      ...own.map(secret),
      ...some(count > 0, { kind: 'other-secrets', count }),
      ...otherRuns(application.tags, run).map((tag) => ({ kind: 'other-run', tag }) as const),
    ],
    stays: [{ kind: 'other-applications' }, { kind: 'apis', api: mainApi(run.product).portalName }],
  }
}

/** Of an application from before this run, only what the run is known to have added. */
function removalOfAdditions(facts: Facts, application: Application, run: Run): Removal {
  const taken = secretsToTake(facts, application)
  const left = ownSecrets(application, run, new Date()).filter((one) => !taken.includes(one))
  const uri = run.region.redirectUri
  const takesUri = takesRedirectUri(application, run)
  const audience = audienceToRestore(application, run)
  const setTokenVersion = audience !== null && letsPersonalIn(audience, application.signInAudience)
  const staysWide = audience === null && audienceBefore(application.tags) !== null
  return {
    goes: [
      ...taken.map(secret),
      ...some(takesUri, { kind: 'redirect-uri', uri }),
      ...(audience === null ? [] : [{ kind: 'audience', audience } as const]),
      { kind: 'tags' },
    ],
    stays: [
      { kind: 'earlier-application' },
      { kind: 'permissions' },
      ...some(setTokenVersion, { kind: 'token-version' }),
      ...some(staysWide, { kind: 'audience-in-use', audience: application.signInAudience }),
      ...some(!takesUri, {
        kind: needsRedirectUri(application, run) ? 'redirect-uri-in-use' : 'redirect-uri-of-unknown',
        uri,
      }),
      ...left.map(({ keyId }) => ({ kind: 'secret-of-unknown', keyId }) as const),
      { kind: 'apis', api: mainApi(run.product).portalName },
    ],
  }
}

function secret({ keyId }: Secret): RemovalLine {
  return { kind: 'secret', keyId }
}

function some(holds: boolean, line: RemovalLine): RemovalLine[] {
  return holds ? [line] : []
}
