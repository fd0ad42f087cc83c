import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose'

/** Milliseconds between two requests for keys that are made because a token named an unknown one. */
const PAUSE = 5000

/** jose's own pause after any request, during which a key that was published meanwhile would be refused. */
const NEVER = Number.POSITIVE_INFINITY

/**
 * The keys that a tenant publishes at this address, fetched when first needed and renewed as jose does. For a key that is
 * not among them they are fetched again at once: Microsoft may change its keys at any time. Anyone can name a key
 * that does not exist, so this happens once in five seconds at most, and who comes in between waits for the next time.
 * learn.microsoft.com/entra/identity-platform/signing-key-rollover
 */
export function publishedKeys(url: URL, ask?: (url: string) => Promise<Response>): JWTVerifyGetKey {
  const keys = createRemoteJWKSet(url, { cooldownDuration: NEVER, ...(ask ? { [customFetch]: ask } : {}) })
  let renewedAt = Number.NEGATIVE_INFINITY
  let renewal: Promise<void> | null = null

  function renew(): Promise<void> {
    renewal ??= wait(renewedAt + PAUSE - Date.now())
      .then(() => {
        renewedAt = Date.now()
        return keys.reload()
      })
      .finally(() => {
        renewal = null
      })
    return renewal
  }

  return async (header, token) => {
    try {
      return await keys(header, token)
    } catch (error) {
      if (!(error instanceof errors.JWKSNoMatchingKey)) throw error
      await renew()
      return keys(header, token)
    }
  }
}

function wait(milliseconds: number): Promise<void> {
  if (milliseconds <= 0) return Promise.resolve()
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
