import { config } from '@/lib/config/server'

/** Where the operator can be reached; `null` where the deployment names no one. Server only. */
export function contactAddress(): string | null {
  const { operator, supportEmail } = config()
  return operator.help ?? (supportEmail && `mailto:${supportEmail}`)
}

/** Where "Help" leads: to a text of our own if nowhere else. Server only. */
export function helpAddress(): string {
  return contactAddress() ?? '/security#help'
}
