import type { Problem } from './problem'

/** Stops that ask for a choice, or that the person made: nothing went wrong. */
export function nothingWentWrong({ kind }: Problem): boolean {
  return kind === 'same-name' || kind === 'held-by-deleted' || kind === 'sign-in-cancelled'
}
