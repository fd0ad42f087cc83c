import type { Preset } from '@/lib/preset/preset'

const DAY = 24 * 60 * 60 * 1000

/** The longest lifetime of a signature, in milliseconds. */
export const LONGEST_LIFE = 30 * DAY

/** The same link with an end that its signature can have: its own last day, or the last complete day within 30 days. */
export function withEnd(preset: Preset, now: Date): Preset {
  const last = new Date(now.getTime() + LONGEST_LIFE - DAY).toISOString().slice(0, 10)
  return { ...preset, until: preset.until !== undefined && preset.until < last ? preset.until : last }
}
