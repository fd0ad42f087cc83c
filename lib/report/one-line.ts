import { visibleText } from '@/lib/preset/visible'
import { LONGEST } from './report'

/** Removes names, ids and secrets from a text and from a call's path. */
export type Cleaners = { clean: (text: string) => string; cleanPath: (path: string) => string }

/** One visible line of limited length, never empty. */
export function oneLine(text: string, longest = LONGEST): string {
  return visibleText(text.trim(), longest).trim() || '(empty)'
}

/** A count within the limits of a report. */
export function whole(value: number): number {
  return Math.min(Math.max(0, Math.round(value)), 9_999_999)
}
