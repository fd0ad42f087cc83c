import { base64url, errors, jwtVerify, SignJWT } from 'jose'
import * as z from 'zod/mini'
import { endOfDay } from '@/lib/preset/last-day'
import { LONGEST_LIFE } from './lifetime'
import { type Signer, shownSigner } from './signer'

/** Keeps the signature of a link from passing for any other token, and the other way round. */
const TYPE = 'onboarding-link+jwt'
const ALGORITHM = 'HS256'

const seal = z.object({ q: z.string(), name: z.string(), account: z.string() })

/** What signs and checks: this deployment's key, for its own client id alone. */
export type SealKey = { key: Uint8Array; clientId: string }

/**
 * The signature of a link: a compact JWS over its canonical query. It ends with the link's last day, and after 30
 * days at the latest.
 */
export async function sealQuery(
  query: string,
  options: SealKey & { signer: Signer; now: Date; until?: string | undefined },
): Promise<string> {
  const now = Math.floor(options.now.getTime() / 1000)
  const lastDay = options.until === undefined ? Number.POSITIVE_INFINITY : endOfDay(options.until) / 1000
  return new SignJWT({ q: await digest(query), ...shownSigner(options.signer) })
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
    .setAudience(options.clientId)
    .setIssuedAt(now)
    .setExpirationTime(Math.min(lastDay, now + LONGEST_LIFE / 1000))
    .sign(options.key)
}

type SealReading =
  | { kind: 'signed'; signer: Signer }
  | { kind: 'expired'; at: Date; signer: Signer }
  /** Not made with this key, not for this page, or not for this query. */
  | { kind: 'foreign' }

/** Who signed exactly this query. A local check; never throws. */
export async function readSeal(
  query: string,
  signature: string,
  options: SealKey & { now: Date },
): Promise<SealReading> {
  try {
    const { payload } = await jwtVerify(signature, options.key, {
      algorithms: [ALGORITHM],
      typ: TYPE,
      audience: options.clientId,
      requiredClaims: ['exp', 'iat'],
      currentDate: options.now,
    })
    const signer = await signerOf(payload, query)
    return signer ? { kind: 'signed', signer } : { kind: 'foreign' }
  } catch (error) {
    if (!(error instanceof errors.JWTExpired) || typeof error.payload.exp !== 'number')
      return { kind: 'foreign' }
    // jose looks at the time after signature and audience, so this one was ours.
    const signer = await signerOf(error.payload, query)
    return signer ? { kind: 'expired', at: new Date(error.payload.exp * 1000), signer } : { kind: 'foreign' }
  }
}

/** Who signed exactly this query; `null` when the signature is for something else. */
async function signerOf(payload: unknown, query: string): Promise<Signer | null> {
  const { success, data } = seal.safeParse(payload)
  return success && data.q === (await digest(query)) ? shownSigner(data) : null
}

async function digest(query: string): Promise<string> {
  return base64url.encode(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(query))),
  )
}
