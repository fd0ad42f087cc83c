import type { Directory } from './answers'
import { type Change, changesBetween, type Happened } from './changes'
import type { Answer, Failure } from './control-client'

export type Happening = { id: number; at: number; happened: Happened }

/** The last reading, and the changes since the page was opened. */
export type Shown = {
  directory: Directory
  readAt: number
  /** The changes of the last reading that had any. */
  news: readonly Change[]
  /** Newest first. */
  log: readonly Happening[]
}

export type WatchState =
  | { kind: 'opening' }
  | { kind: 'watching'; shown: Shown; everyMs: number }
  | { kind: 'paused'; shown: Shown }
  | { kind: 'failed'; failure: Failure; triedAt: number; shown: Shown | null }
  | { kind: 'gone' }

export type DirectoryWatch = {
  state(): WatchState
  subscribe(listener: () => void): () => void
  /** Reads now and then repeatedly, until it is stopped. */
  wake(): void
  /** Stops reading when the page is not visible. */
  sleep(): void
  pause(): void
  goOn(): void
}

const EVERY_MS = 2_000
const AFTER_FAILURE_MS = 10_000
/** The share of time that reading may take. A very large company is read less often, down to a limit. */
const SHARE = 0.1
const SELDOM_MS = 15_000
const LOG_LIMIT = 10

/** Watches one directory: reads it repeatedly and lists the changes. */
export function watchDirectory(read: () => Promise<Answer<Directory>>): DirectoryWatch {
  const listeners = new Set<() => void>()
  let state: WatchState = { kind: 'opening' }
  let timer: ReturnType<typeof setTimeout> | undefined
  let awake = false
  let reading = false

  function tell(next: WatchState): void {
    state = next
    for (const listener of listeners) listener()
  }

  async function refresh(): Promise<void> {
    clearTimeout(timer)
    if (reading) return
    reading = true
    const began = performance.now()
    const answer = await read()
    reading = false
    if (state.kind === 'paused' || state.kind === 'gone') return
    const everyMs = Math.min(SELDOM_MS, Math.max(EVERY_MS, Math.round((performance.now() - began) / SHARE)))
    tell(after(state, answer, everyMs))
    if (awake && answer.kind !== 'gone')
      timer = setTimeout(refresh, answer.kind === 'failed' ? AFTER_FAILURE_MS : everyMs)
  }

  return {
    state: () => state,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    wake() {
      awake = true
      if (state.kind !== 'paused' && state.kind !== 'gone') void refresh()
    },
    sleep() {
      awake = false
      clearTimeout(timer)
    },
    pause() {
      clearTimeout(timer)
      if (state.kind === 'watching') tell({ kind: 'paused', shown: state.shown })
    },
    goOn() {
      if (state.kind === 'paused') tell({ kind: 'watching', shown: state.shown, everyMs: EVERY_MS })
      void refresh()
    },
  }
}

function after(state: WatchState, answer: Answer<Directory>, everyMs: number): WatchState {
  const last = 'shown' in state ? state.shown : null
  switch (answer.kind) {
    case 'gone':
      return { kind: 'gone' }
    case 'failed':
      return { kind: 'failed', failure: answer.failure, triedAt: Date.now(), shown: last }
    case 'answer':
      return { kind: 'watching', shown: shownAfter(last, answer.value), everyMs }
  }
}

function shownAfter(last: Shown | null, directory: Directory): Shown {
  const readAt = Date.now()
  if (last === null) return { directory, readAt, news: [], log: [] }
  const changes = changesBetween(last.directory, directory)
  if (changes.length === 0) return { ...last, directory, readAt }
  const first = (last.log[0]?.id ?? 0) + 1
  const happenings = changes.map(({ happened }, index) => ({ id: first + index, at: readAt, happened }))
  return {
    directory,
    readAt,
    news: changes,
    log: [...happenings.toReversed(), ...last.log].slice(0, LOG_LIMIT),
  }
}
