import { ticks } from '../dates'
import { newGuid, type Random } from '../ids'
import type { PasswordCredential } from './application'

const SIGNS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789~_-.'

/** The 40 signs of today's secrets: 3, a digit, `Q~`, then 34. */
function secretText(random: Random): string {
  const signs = Array.from(random(37), (byte) => SIGNS[byte % SIGNS.length] ?? 'x')
  return `${signs.slice(0, 3).join('')}8Q~${signs.slice(3).join('')}`
}

/**
 * A new secret and its value. Only the caller ever has the value: the directory keeps the entry with its hint
 * (learn.microsoft.com/graph/api/application-addpassword).
 */
export function newSecret(
  random: Random,
  life: { displayName: string | null; start: number; end: number },
): { entry: PasswordCredential; value: string } {
  const value = secretText(random)
  const entry: PasswordCredential = {
    customKeyIdentifier: null,
    displayName: life.displayName,
    endDateTime: ticks(life.end),
    hint: value.slice(0, 3),
    keyId: newGuid(random),
    secretText: null,
    startDateTime: ticks(life.start),
  }
  return { entry, value }
}
