import { decodeJwt, errors, type JWTVerifyGetKey, jwtVerify } from 'jose'
import * as z from 'zod/mini'
import { type Signer, shownSigner } from './signer'

/** Where the ID tokens of a tenant come from. */
export type Authority = (tenantId: string) => { issuer: string; keys: JWTVerifyGetKey }

export type SupportRules = {
  /** This page's own client id: a token for anybody else is none for us. */
  clientId: string
  /** Tenants whose members may sign; none means every tenant. */
  tenants: readonly string[]
  authority: Authority
  now: Date
}

type SupportReading =
  | { kind: 'member'; signer: Signer }
  /** The account is real but is not of the operator's own tenants, or only a guest there. */
  | { kind: 'stranger' }
  | { kind: 'refused' }
  /** Microsoft's keys could not be fetched. */
  | { kind: 'unreachable' }

const GUID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/
const ALGORITHMS = ['RS256']
const SECONDS_OF_GRACE = 60
/** Reasons that lie in the token; every other one lies on the way to the keys. */
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
 * Claims that only access tokens have: one for an API of this page's own registration has our audience, name and account
 * too. `roles` is not among them, for ID tokens list app roles. learn.microsoft.com/entra/identity-platform/access-token-claims-reference
 */
const OF_ACCESS_TOKENS = ['scp', 'azp', 'azpacr', 'appid', 'appidacr', 'idtyp']

const claims = z.object({
  tid: z.string(),
  idp: z.optional(z.string()),
  /** 0 for a member, 1 for a guest; only there where the registration asks for it. */
  acct: z.optional(z.union([z.number(), z.string()])),
  name: z.string().check(z.minLength(1)),
  preferred_username: z.string().check(z.minLength(1)),
  upn: z.optional(z.string()),
})

/**
 * Who an ID token says it is, if the token is Microsoft's, for this page, of this hour and of a member of a tenant that may
 * sign.
 * learn.microsoft.com/entra/identity-platform/id-token-claims-reference
 */
export async function readSupportToken(token: string, rules: SupportRules): Promise<SupportReading> {
  const tenantId = tenantOf(token)
  if (tenantId === null) return { kind: 'refused' }
  // Before anything is fetched: a stranger's tenant must not decide where this server looks for keys.
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
 * Whether the person's home is elsewhere: by the optional claim `acct`, by the name that Entra makes up for guests, or by
 * another identity provider than the tenant itself. learn.microsoft.com/entra/identity-platform/optional-claims-reference
 */
function isGuest({ tid, acct, idp, preferred_username, upn }: z.output<typeof claims>, issuer: string) {
  const home = [issuer, `https://sts.windows.net/${tid}/`]
  return (
    (acct !== undefined && String(acct) !== '0') ||
    (idp !== undefined && !home.includes(idp)) ||
    [preferred_username, upn].some((account) => account?.toUpperCase().includes('#EXT#'))
  )
}

/** What the token says before anybody checked it: only good for choosing whose keys to check it with. */
function tenantOf(token: string): string | null {
  try {
    const { tid } = decodeJwt(token)
    return typeof tid === 'string' && GUID.test(tid) ? tid : null
  } catch {
    return null
  }
}
