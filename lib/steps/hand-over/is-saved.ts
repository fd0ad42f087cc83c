import type { Secret } from '@/lib/graph/gateway'
import type { Facts } from '../facts'

/**
 * Whether the value was saved: on this page, or before a reload, if that secret is still on the application. One that
 * was made since then and removed by others leaves the run without a saved one: what was saved before was replaced.
 */
export function isSecretSaved(facts: Facts): boolean {
  if (facts.secretSaved) return true
  return !facts.newSecret && !facts.lostToOthers && savedEarlier(facts) !== undefined
}

/** The secret that this person saved before the page was loaded, if it is still on the application. */
export function savedEarlier({ savedBefore, application }: Facts): Secret | undefined {
  return application?.secrets.find(({ keyId }) => keyId === savedBefore)
}
