import { base64url, errors, jwtVerify, SignJWT } from 'jose'
import { endOfDay } from '@/lib/preset/last-day'
import * as z from '@/lib/schema/zod'
import { LONGEST_LIFE } from './lifetime'
import { type Signer, shownSigner } from './signer'

/** Keeps a link's signature from being accepted as any other token, and the reverse. */
const TYPE = 'onboarding-link+jwt'
const ALGORITHM = 'HS256'

const signature = z.object({ q: z.string(), name: z.string(), account: z.string() })

/** What signs and checks: this deployment's keys, only for its own client id. The first one signs; every one is accepted. */
export type LinkKeys = { keys: readonly [Uint8Array, ...Uint8Array[]]; clientId: string }

/**
 * The signature of a link: a compact JWS over its canonical query. It expires after the link's last day, or after 30
 * days at the latest.
 */
export async function signQuery(
  query: string,
  options: LinkKeys & { signer: Signer; now: Date; until?: string | undefined },
): Promise<string> {
  const now = Math.floor(options.now.getTime() / 1000)
  const lastDay = options.until === undefined ? Number.POSITIVE_INFINITY : endOfDay(options.until) / 1000
  return new SignJWT({ q: await digest(query), ...shownSigner(options.signer) })
    .setProtectedHeader({ alg: ALGORITHM, typ: TYPE })
    .setAudience(options.clientId)
    .setIssuedAt(now)
    .setExpirationTime(Math.min(lastDay, now + LONGEST_LIFE / 1000))
    .sign(options.keys[0])
}

type SignatureReading =
  | { kind: 'signed'; signer: Signer }
  | { kind: 'expired'; at: Date; signer: Signer }
  /** Not made with one of these keys, for this page or for this query. */
  | { kind: 'foreign' }

/** Returns who signed exactly this query. Checks locally; never throws. */
export async function readSignature(
  query: string,
  signature: string,
  { keys, ...options }: LinkKeys & { now: Date },
): Promise<SignatureReading> {
  for (const key of keys) {
    const reading = await readWith(key, query, signature, options)
    if (reading.kind !== 'foreign') return reading
  }
  return { kind: 'foreign' }
}

async function readWith(
  key: Uint8Array,
  query: string,
  signature: string,
  options: Pick<LinkKeys, 'clientId'> & { now: Date },
): Promise<SignatureReading> {
  try {
    const { payload } = await jwtVerify(signature, key, {
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
    // jose checks the time after signature and audience, so this signature is ours.
    const signer = await signerOf(error.payload, query)
    return signer ? { kind: 'expired', at: new Date(error.payload.exp * 1000), signer } : { kind: 'foreign' }
  }
}

/** Returns who signed exactly this query; `null` if the signature is for something else. */
async function signerOf(payload: unknown, query: string): Promise<Signer | null> {
  const { success, data } = signature.safeParse(payload)
  return success && data.q === (await digest(query)) ? shownSigner(data) : null
}

async function digest(query: string): Promise<string> {
  return base64url.encode(
    new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(query))),
  )
}
