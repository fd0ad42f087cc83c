import { exportJWK, generateKeyPair, type JWK, type JWTPayload, jwtVerify, SignJWT } from 'jose'
import { base64url, type Random } from '../ids'

/** The one signing key of a sandbox, made at start. */
export type SigningKeys = {
  sign(claims: JWTPayload): Promise<string>
  verify(token: string, now: number): Promise<JWTPayload>
  published(): Promise<{ keys: JWK[] }>
}

export function makeSigningKeys(random: Random): SigningKeys {
  const kid = base64url(random(20))
  const pair = generateKeyPair('RS256')
  return {
    async sign(claims) {
      const { privateKey } = await pair
      return new SignJWT(claims).setProtectedHeader({ typ: 'JWT', alg: 'RS256', kid }).sign(privateKey)
    },
    async verify(token, now) {
      const { publicKey } = await pair
      const { payload } = await jwtVerify(token, publicKey, {
        algorithms: ['RS256'],
        currentDate: new Date(now),
      })
      return payload
    },
    async published() {
      const { publicKey } = await pair
      return { keys: [{ ...(await exportJWK(publicKey)), use: 'sig', kid, alg: 'RS256' }] }
    },
  }
}
