import { decodeJwt, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import { LOWER_GUID } from '@/lib/guide/guid'
import * as z from '@/lib/schema/zod'
import { type Signer, shownSigner } from './signer'

/** The issuer and keys of a tenant's ID tokens. */
export type Authority = (tenantId: string) => { issuer: string; keys: JWTVerifyGetKey }

export type SupportRules = {
  /** This page's own client id. A token for any other audience is refused. */
  clientId: string
  /** Tenants whose members may sign. An empty list means every tenant. */
  tenants: readonly string[]
  authority: Authority
  now: Date
}

type SupportReading =
  | { kind: 'member'; signer: Signer }
  /** A real account, but outside the operator's own tenants, or only a guest there. */
  | { kind: 'stranger' }
  | { kind: 'refused' }
  /** Microsoft's keys could not be fetched. */
  | { kind: 'unreachable' }

const ALGORITHMS = ['RS256']
const SECONDS_OF_GRACE = 60
/** jose's errors about the token itself. All others are about fetching the keys. */
const OF_THE_TOKEN = [
  errors.JWSInvalid,
  errors.JWTInvalid,
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWSSignatureVerificationFailed,
  errors.JWKSNoMatchingKey,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
]

/**
 * Claims that only access tokens have. An access token for an API of this page's own registration has our audience, name
 * and account too. `roles` is not listed, because ID tokens have app roles. learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
const OF_ACCESS_TOKENS = ['scp', 'azp', 'azpacr', 'appid', 'appidacr', 'idtyp']

const claims = z.object({
  tid: z.string(),
  idp: z.optional(z.string()),
  /** 0 for a member, 1 for a guest. Present only if the registration asks for it. */
  acct: z.optional(z.union([z.number(), z.string()])),
  name: z.string().check(z.minLength(1)),
  preferred_username: z.string().check(z.minLength(1)),
  upn: z.optional(z.string()),
})

/**
 * Returns the person in an ID token, if it is Microsoft's, for this page, not expired, and of a member of a tenant that
 * may sign. learn.microsoft.com/entra/identity-platform/id-token-claims-reference
 */
export async function readSupportToken(token: string, rules: SupportRules): Promise<SupportReading> {
  const tenantId = tenantOf(token)
  if (tenantId === null) return { kind: 'refused' }
  // Checked before any fetch: a stranger's tenant must not decide where this server looks for keys.
  if (rules.tenants.length > 0 && !rules.tenants.includes(tenantId)) return { kind: 'stranger' }
  const { issuer, keys } = rules.authority(tenantId)
  try {
    const { payload } = await jwtVerify(token, keys, {
      issuer,
      audience: rules.clientId,
      algorithms: ALGORITHMS,
      requiredClaims: ['exp', 'iat', 'tid'],
      clockTolerance: SECONDS_OF_GRACE,
      currentDate: rules.now,
    })
    const { success, data } = z.safeParse(claims, payload)
    if (!success || OF_ACCESS_TOKENS.some((claim) => claim in payload)) return { kind: 'refused' }
    if (isGuest(data, issuer)) return { kind: 'stranger' }
    const { name, preferred_username } = data
    return { kind: 'member', signer: shownSigner({ name, account: preferred_username }) }
  } catch (error) {
    return { kind: OF_THE_TOKEN.some((reason) => error instanceof reason) ? 'refused' : 'unreachable' }
  }
}

/**
 * Whether the person is a guest: by the optional claim `acct`, by the name that Entra makes up for guests, or by another
 * identity provider than the tenant's. learn.microsoft.com/entra/identity-platform/optional-claims-reference
 */
function isGuest({ tid, acct, idp, preferred_username, upn }: z.output<typeof claims>, issuer: string) {
  const home = [issuer, `https://sts.windows.net/${tid}/`]
  return (
    (acct !== undefined && String(acct) !== '0') ||
    (idp !== undefined && !home.includes(idp)) ||
    [preferred_username, upn].some((account) => account?.toUpperCase().includes('#EXT#'))
  )
}

/** The token's tenant before any check. Only for choosing whose keys check it. */
function tenantOf(token: string): string | null {
  try {
    const { tid } = decodeJwt(token)
    return typeof tid === 'string' && LOWER_GUID.test(tid) ? tid : null
  } catch {
    return null
  }
}
