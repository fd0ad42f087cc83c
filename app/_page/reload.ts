'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { reloadedFor, updatedTo } from '@/lib/tab/items'

/** What a reload would take away. */
type Loss = 'nothing' | 'secret' | 'running' | 'typed'

/** What a screen says to a reload of the page. */
type ReloadGuard = {
  /** What a reload would take away now. */
  loss: () => Loss
  /** Puts away what can be kept, right before a reload. */
  keep?: () => void
}

/** Told right before a reload, by app/_page/before-paint.ts too. */
const RELOAD = 'onboarding-reload'

const losses = new Set<() => Loss>()

/** The build that made this page, as the layout left it at the document. */
export function runningBuild(): string {
  return document.documentElement.dataset['build'] ?? ''
}

/** Is asked before the page loads itself again, and told before each reload, until what this gives is called. */
export function guardReload({ loss, keep }: ReloadGuard): () => void {
  losses.add(loss)
  if (keep) addEventListener(RELOAD, keep)
  return () => {
    losses.delete(loss)
    if (keep) removeEventListener(RELOAD, keep)
  }
}

/** The same for a screen, as long as it is there. */
export function useReloadGuard({ loss, keep }: ReloadGuard): void {
  useEffect(() => guardReload(keep ? { loss, keep } : { loss }), [loss, keep])
}

/** What a reload would take away now. */
export function lossNow(): Loss {
  return [...losses].map((loss) => loss()).find((loss) => loss !== 'nothing') ?? 'nothing'
}

/**
 * Loads the page again by itself where that loses nothing: once for each version, for a page that stays older than its
 * server would never stop. Elsewhere the reader has to press.
 */
export function reloadFor(build: string): void {
  if (lossNow() !== 'nothing' || reloadedFor.read() === build) return
  if (!reloadedFor.write(build)) return
  updatedTo.write(build)
  openAgain()
}

/** Opens the page again where it is; what can be kept is put away first. */
export function openAgain(): void {
  dispatchEvent(new Event(RELOAD))
  location.reload()
}

let told: boolean | null = null

/** Whether this page has just loaded itself again as the new version; true in one page only. */
export function useJustUpdated(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => {
      told ??= updatedTo.read() === runningBuild()
      updatedTo.remove()
      return told
    },
    () => false,
  )
}
