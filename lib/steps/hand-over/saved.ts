import type { Facts } from '../facts'

/** Whether the value was saved: on this page, or before a reload, if that secret is still on the application. */
export function isSecretSaved({ secretSaved, savedBefore, newSecret, application }: Facts): boolean {
  if (secretSaved) return true
  return !newSecret && (application?.secrets.some(({ keyId }) => keyId === savedBefore) ?? false)
}
