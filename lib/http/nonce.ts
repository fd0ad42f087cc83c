/** Lets the scripts of one answer run and of no other: 122 random bits, always as many characters. */
export function newNonce(): string {
  return btoa(crypto.randomUUID())
}
