'use client'

import { useSyncExternalStore } from 'react'

const TICK_MS = 1_000

/** The time, to the second, as long as a screen shows it. */
export function useNow(): number {
  return useSyncExternalStore(everyTick, tick, tick)
}

function everyTick(listener: () => void): () => void {
  const timer = setInterval(listener, TICK_MS)
  return () => clearInterval(timer)
}

/** One that went on between two reads would draw the screen again and again. */
function tick(): number {
  return Math.floor(Date.now() / TICK_MS) * TICK_MS
}
