import { base64url, errors, jwtVerify, SignJWT } from 'jose'
import * as z from 'zod/mini'

/** Somebody of the operator's own people, as Microsoft named them. */
export type Signer = { name: string; account: string }

/** Keeps the signature of a link from passing for any other token, and the other way round. */
const TYPE = 'onboarding-link+jwt'
const ALGORITHM = 'HS256'
const LONGEST_LIFE = 30 * 24 * 60 * 60
const DAY = 24 * 60 * 60

const seal = z.object({ q: z.string(), name: z.string(), account: z.string() })

/**
 * The signature of a link: a compact JWS over its canonical query. It ends with the link's last day, and after 30
 * days at the latest.
 */
export async function sealQuery(
  query: string,
  options: { key: Uint8Array; signer: Signer; now: Date; until?: string | undefined },
): Promise<string> {
  const now = Math.floor(options.now.getTime() / 1000)
  const lastDay =
    options.until === undefined ? Number.POSITIVE_INFINITY : Date.parse(options.until) / 1000 + DAY
  return new SignJWT({ q: await digest(query), ...options.signer })
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
    .setIssuedAt(now)
    .setExpirationTime(Math.min(lastDay, now + LONGEST_LIFE))
    .sign(options.key)
}

export type SealReading =
  | { kind: 'signed'; signer: Signer }
  | { kind: 'expired'; at: Date }
  /** Not made with this key, or not for this query. */
  | { kind: 'foreign' }

/** Who signed exactly this query. A local check; never throws. */
export async function readSeal(
  query: string,
  signature: string,
  options: { key: Uint8Array; now: Date },
): Promise<SealReading> {
  try {
    const { payload } = await jwtVerify(signature, options.key, {
      algorithms: [ALGORITHM],
      typ: TYPE,
      requiredClaims: ['exp', 'iat'],
      currentDate: options.now,
    })
    const { q, name, account } = seal.parse(payload)
    return q === (await digest(query)) ? { kind: 'signed', signer: { name, account } } : { kind: 'foreign' }
  } catch (error) {
    // jose looks at the time only after the signature, so this one was ours.
    if (error instanceof errors.JWTExpired && typeof error.payload.exp === 'number')
      return { kind: 'expired', at: new Date(error.payload.exp * 1000) }
    return { kind: 'foreign' }
  }
}

async function digest(query: string): Promise<string> {
  return base64url.encode(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(query))),
  )
}
