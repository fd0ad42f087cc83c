/** Makes the given number of random bytes; handed in, so that a test can repeat a run. */
export type Random = (bytes: number) => Uint8Array

const POOL = 4_096

/** The system's own randomness, drawn in pools: a large tenant needs many small pieces of it. */
export function systemRandom(): Random {
  let pool = new Uint8Array(0)
  return (bytes) => {
    if (bytes > POOL) return crypto.getRandomValues(new Uint8Array(bytes))
    if (pool.length < bytes) pool = crypto.getRandomValues(new Uint8Array(POOL))
    const piece = pool.slice(0, bytes)
    pool = pool.subarray(bytes)
    return piece
  }
}

const GUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

export function isGuid(text: string): boolean {
  return GUID.test(text)
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex')
}

export function base64url(bytes: Uint8Array | string): string {
  return Buffer.from(bytes).toString('base64url')
}

/** A random version 4 GUID, as Entra gives to every object. */
export function newGuid(random: Random): string {
  const bytes = random(16)
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80
  return dashed(hex(bytes))
}

function dashed(digits: string): string {
  const part = (from: number, to: number): string => digits.slice(from, to)
  return `${part(0, 8)}-${part(8, 12)}-${part(12, 16)}-${part(16, 20)}-${part(20, 32)}`
}

/** The bytes of a GUID in Microsoft's order: the first three groups are little-endian. */
export function guidBytes(guid: string): Uint8Array {
  const bytes = Buffer.from(guid.replaceAll('-', ''), 'hex')
  bytes.subarray(0, 4).reverse()
  bytes.subarray(4, 6).reverse()
  bytes.subarray(6, 8).reverse()
  return bytes
}

/** The reverse of {@link guidBytes}. */
export function guidFromBytes(bytes: Uint8Array): string {
  const ordered = Buffer.from(bytes)
  ordered.subarray(0, 4).reverse()
  ordered.subarray(4, 6).reverse()
  ordered.subarray(6, 8).reverse()
  return dashed(hex(ordered))
}

/**
 * The id of a delegated grant: base64url of the GUIDs of client, resource and, for a grant to one person, principal
 * (learn.microsoft.com/graph/api/resources/oauth2permissiongrant; checked on published ids).
 */
export function grantId(clientId: string, resourceId: string, principalId: string | null): string {
  const parts = [clientId, resourceId, ...(principalId === null ? [] : [principalId])]
  return base64url(Buffer.concat(parts.map(guidBytes)))
}
