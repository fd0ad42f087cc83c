import { claims as words } from '@/lib/words/registration/claims'
import { azRest } from '../az'
import type { Application } from '../read'
import { ok, type Row, wrong } from '../row'
import type { Wanted } from '../wanted'

/** Optional claims of the ID token: learn.microsoft.com/entra/identity-platform/optional-claims-reference */
export function claimRows({ application }: { application: Application }, { claims }: Wanted): Row[] {
  const { optionalClaims, id } = application
  const sent = optionalClaims?.idToken ?? []
  const missing = claims.filter((claim) => !sent.some(({ name }) => name === claim))
  const added = missing.map((name) => ({ name, source: null, essential: false, additionalProperties: [] }))
  const complete = { accessToken: [], saml2Token: [], ...optionalClaims, idToken: [...sent, ...added] }
  const mend = [azRest('PATCH', `/applications/${id}`, { optionalClaims: complete })]
  return claims.map((claim) =>
    missing.includes(claim) ? wrong('claims', words.missing[claim], mend) : ok('claims', words.ok(claim)),
  )
}
