'use client'

import { useEffect, useSyncExternalStore } from 'react'
import type { Loss } from '@/components/guide/part-missing'
import { forget, recall, remember } from './tab'

/** A screen's word on a reload of the page. */
export type ReloadGuard = {
  /** What a reload would take away now. */
  loss: () => Loss | null
  /** Puts away what can be kept, right before a reload. */
  keep?: () => void
}

/** The version for which this tab has loaded itself again. */
const RELOADED = 'onboarding.reloaded'
/** Set until the reader was told. */
const TOLD = 'onboarding.updated'

const guards = new Set<ReloadGuard>()

/** The build that made this page, as the layout left it at the document. */
export function runningBuild(): string {
  return document.documentElement.dataset['build'] ?? ''
}

/** Asks before the page loads itself again. */
export function useReloadGuard({ loss, keep }: ReloadGuard): void {
  useEffect(() => {
    const guard = keep ? { loss, keep } : { loss }
    guards.add(guard)
    return () => {
      guards.delete(guard)
    }
  }, [loss, keep])
}

/** What a reload would take away now. */
export function lossNow(): Loss | null {
  return [...guards].map(({ loss }) => loss()).find((loss) => loss !== null) ?? null
}

/** Loads the page again, with all that can be kept. */
export function reload(): void {
  for (const { keep } of guards) keep?.()
  location.reload()
}

/**
 * Loads the page again by itself where that loses nothing: once for each version, for a page that stays older than its
 * server would never stop. Elsewhere the reader has to press.
 */
export function reloadFor(build: string): void {
  if (lossNow() !== null || recall(RELOADED) === build) return
  if (!remember(RELOADED, build)) return
  remember(TOLD, build)
  reload()
}

let told: boolean | null = null

/** Whether this page has just loaded itself again as the new version; true in one page only. */
export function useJustUpdated(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => {
      told ??= recall(TOLD) === runningBuild()
      forget(TOLD)
      return told
    },
    () => false,
  )
}
