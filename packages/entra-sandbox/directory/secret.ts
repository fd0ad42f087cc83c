import { createHash, timingSafeEqual } from 'node:crypto'
import { ticks } from '../dates'
import { newGuid, type Random } from '../ids'
import type { PasswordCredential } from './application'
import type { LagLength } from './replica'

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

type Kept = { readonly hash: Buffer; callsLeft: number; readonly until: number }

/**
 * The hashes of the secrets of one directory: enough to know a value again, and in no answer, since they stand outside its
 * objects. A hash goes with its entry. The values are 220 bits of chance, so a plain hash gives nothing to guess.
 */
export class SecretHashes {
  readonly #kept = new WeakMap<PasswordCredential, Kept>()

  /** Keeps what proves a new secret. The sign-in service does not know it before the lag is over. */
  keep(entry: PasswordCredential, value: string, now: number, lag: LagLength | undefined): void {
    this.#kept.set(entry, {
      hash: hashOf(value),
      callsLeft: lag !== undefined && 'calls' in lag ? lag.calls : 0,
      until: lag !== undefined && 'seconds' in lag ? now + lag.seconds * 1_000 : now,
    })
  }

  /** The entry whose value this is; undefined where there is none, or none that has arrived. Each is compared in full. */
  entryOf(
    entries: readonly PasswordCredential[],
    value: string,
    now: number,
  ): PasswordCredential | undefined {
    const hash = hashOf(value)
    let found: PasswordCredential | undefined
    for (const entry of entries) {
      const kept = this.#kept.get(entry)
      if (kept !== undefined && timingSafeEqual(kept.hash, hash) && hasArrived(kept, now)) found = entry
    }
    return found
  }
}

function hasArrived(kept: Kept, now: number): boolean {
  if (kept.callsLeft > 0) {
    kept.callsLeft -= 1
    return false
  }
  return kept.until <= now
}

function hashOf(value: string): Buffer {
  return createHash('sha256').update(value).digest()
}
