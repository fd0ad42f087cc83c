/** Reads a header of a refused request; `null` where it is not there, or hidden from a page. */
export type Header = (name: string) => string | null

/**
 * Returns the claims challenge, if any. The header may contain several challenges, so it is searched, not split.
 * learn.microsoft.com/entra/identity-platform/claims-challenge
 */
export function claimsIn(header: Header): { kind: 'proof-required'; claims: string } | null {
  const encoded = header('www-authenticate')?.match(/claims="([^"]+)"/)?.[1]
  if (!encoded) return null
  try {
    return { kind: 'proof-required', claims: atob(encoded) }
  } catch {
    return null
  }
}

/** Seconds to wait; decimals are rounded up. `null` when the header is missing, hidden by CORS, or not a number or date. */
export function retryAfter(header: Header): number | null {
  const value = header('retry-after')
  if (!value) return null
  const seconds = /^[\d.]+$/.test(value) ? Number(value) : (Date.parse(value) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(1, Math.ceil(seconds)) : null
}
