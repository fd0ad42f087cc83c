import { publicKeyOf } from './public-key'

const CURVE = { name: 'ECDH', namedCurve: 'P-256' } as const

/**
 * A new key pair for one seal. If it is not `extractable`, the browser gives the private key to no one, not even to
 * this page. developer.mozilla.org/docs/Web/API/SubtleCrypto/generateKey
 */
export async function newKeyPair(
  extractable: boolean,
): Promise<{ publicKey: string; privateKey: CryptoKey }> {
  const pair = await crypto.subtle.generateKey(CURVE, extractable, ['deriveBits'])
  return {
    publicKey: publicKeyOf(await crypto.subtle.exportKey('jwk', pair.publicKey)),
    privateKey: pair.privateKey,
  }
}
