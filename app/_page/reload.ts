'use client'

import { useEffect, useSyncExternalStore } from 'react'
import { reloadedFor, updatedTo } from '@/lib/tab/items'

/** What a reload would lose. */
type Loss = 'nothing' | 'secret' | 'running' | 'typed'

/** A screen's answers before a reload of the page. */
type ReloadGuard = {
  /** What a reload would lose now. */
  loss: () => Loss
  /** Stores what can be kept, just before a reload. */
  keep?: () => void
}

/** Called just before a reload, also by app/_page/before-paint.ts. */
const RELOAD = 'onboarding-reload'

const losses = new Set<() => Loss>()

/** The build of this page, as the layout wrote it into the document. */
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

/** What a reload would lose now. */
export function lossNow(): Loss {
  return [...losses].map((loss) => loss()).find((loss) => loss !== 'nothing') ?? 'nothing'
}

/**
 * Reloads the page if that loses nothing. Only once for each version: a page that stays older than its server would
 * reload endlessly. Otherwise the reader has to press a button.
 */
export function reloadFor(build: string): void {
  if (lossNow() !== 'nothing' || reloadedFor.read() === build) return
  if (!reloadedFor.write(build)) return
  updatedTo.write(build)
  openAgain()
}

/** Reloads the page. Stores first what can be kept. */
export function openAgain(): void {
  dispatchEvent(new Event(RELOAD))
  location.reload()
}

let told: boolean | null = null

/** Whether this page has just reloaded itself as the new version. True only in the first page after it. */
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
