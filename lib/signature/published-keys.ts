import { createRemoteJWKSet, customFetch, errors, type JWTVerifyGetKey } from 'jose'

/** Milliseconds between two requests that are made because a token named an unknown key. */
const PAUSE = 5000

/** Switches off jose's own pause after each request, during which it would refuse a newly published key. */
const NEVER = Number.POSITIVE_INFINITY

/**
 * The keys that a tenant publishes at this address, fetched at first use and renewed by jose. For an unknown key they
 * are fetched again at once, because Microsoft may change its keys at any time. Anyone can invent a key, so this happens
 * at most once in five seconds; a caller in between waits for the next fetch.
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
