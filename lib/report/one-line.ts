import { visibleText } from '@/lib/preset/visible'
import { LONGEST } from './report'

/** What takes names, ids and secrets out of a text and of a call's path. */
export type Cleaners = { clean: (text: string) => string; cleanPath: (path: string) => string }

/** One visible line that is not too long; never an empty one. */
export function oneLine(text: string): string {
  return visibleText(text.trim(), LONGEST).trim() || '(empty)'
}

/** A count as a report takes it. */
export function whole(value: number): number {
  return Math.min(Math.max(0, Math.round(value)), 9_999_999)
}
