import type { Secret } from '@/lib/graph/gateway'
import type { Facts } from '../facts'

/** Whether the value was saved: on this page, or before a reload, if that secret is still on the application. */
export function isSecretSaved(facts: Facts): boolean {
  return facts.secretSaved || (!facts.newSecret && savedEarlier(facts) !== undefined)
}

/** The secret that this person saved before the page was loaded, if it is still on the application. */
export function savedEarlier({ savedBefore, application }: Facts): Secret | undefined {
  return application?.secrets.find(({ keyId }) => keyId === savedBefore)
}
