/** A nonce for the scripts of one answer: 122 random bits, always the same length. */
export function newNonce(): string {
  return btoa(crypto.randomUUID())
}
