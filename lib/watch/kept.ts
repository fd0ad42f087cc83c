import { followedRun } from '@/lib/tab/items'
import { isSecret, makeSecrets, type Secrets } from './secrets'
import { LIFE_MS } from './wire'

/** What this tab keeps of a run that support may follow. */
type Kept = Secrets & {
  /** The run, tenant and person: the consent is for one run of one person. */
  of: string
  /** When the administrator pressed, in milliseconds since the epoch. */
  began: number
  /** The number of the last message, so that a reload goes on after it. */
  seq: number
}

/** Whether this tab lets support follow its run. */
export function isFollowed(): boolean {
  return followedRun.read() !== null
}

/** Begins: makes the secrets and keeps them in the tab. Where the browser keeps nothing, it holds until the next load. */
export function beginKept(of: string, now: number): Kept {
  const kept = { ...makeSecrets(), of, began: now, seq: 0 }
  keep(kept)
  return kept
}

/** What is kept of this run, as long as its room is open. Anything else is removed. */
export function readKept(of: string, now: number): Kept | null {
  const texts = followedRun.read()
  if (!texts) return null
  const { token, key } = texts
  const began = Number(texts.began)
  const seq = Number(texts.seq)
  const age = now - began
  const holds =
    texts.of === of &&
    isSecret(token) &&
    isSecret(key) &&
    Number.isSafeInteger(seq) &&
    age >= 0 &&
    age < LIFE_MS
  if (holds) return { of, token, key, began, seq }
  followedRun.remove()
  return null
}

/** Takes the write token of what is kept of another run or person: no one goes on with that room. */
export function takeForeign(of: string): string | null {
  const texts = followedRun.read()
  if (!texts || texts.of === of) return null
  followedRun.remove()
  return isSecret(texts.token) ? texts.token : null
}

/** Keeps a later number, unless it was ended in the meantime. */
export function keepSeq(kept: Kept, seq: number): void {
  if (isFollowed()) keep({ ...kept, seq })
}

export function forgetKept(): void {
  followedRun.remove()
}

function keep({ of, token, key, began, seq }: Kept): void {
  followedRun.write({ of, token, key, began: String(began), seq: String(seq) })
}
