import { exportJWK, generateKeyPair, type JWK, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import { setBounded } from '../bounded-map'
import { base64url, type Random } from '../ids'

/** The one signing key of a sandbox, made at start. */
export type SigningKeys = {
  sign(claims: JWTPayload): Promise<string>
  verify(token: string, now: number): Promise<JWTPayload>
  published(): Promise<{ keys: JWK[] }>
}

const KEPT = 1_000

export function makeSigningKeys(random: Random): SigningKeys {
  const kid = base64url(random(20))
  const pair = generateKeyPair('RS256')
  const known = new Map<string, JWTPayload>()
  return {
    async sign(claims) {
      const { privateKey } = await pair
      return new SignJWT(claims).setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid }).sign(privateKey)
    },
    async verify(token, now) {
      // A signature that was good stays good; only the life of the token is asked again.
      const seen = known.get(token)
      if (seen !== undefined && (seen.exp ?? 0) * 1_000 > now) return seen
      const { publicKey } = await pair
      const { payload } = await jwtVerify(token, publicKey, {
        algorithms: ['RS256'],
        currentDate: new Date(now),
      })
      setBounded(known, token, payload, KEPT)
      return payload
    },
    async published() {
      const { publicKey } = await pair
      return { keys: [{ ...(await exportJWK(publicKey)), use: 'sig', kid, alg: 'RS256' }] }
    },
  }
}
