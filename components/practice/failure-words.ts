import type { Failure } from '@/lib/practice/control-client'
import type { Words } from '@/lib/words/catalogue'

/** What to say about a failure: in one sentence, or in the control's own words. */
export function failureWords(failure: Failure, { practice, format }: Words): string {
  const words = practice.failure
  switch (failure.kind) {
    case 'unreachable':
      return words.unreachable
    case 'refused':
      return failure.words ?? words.status(format.number(failure.status))
    case 'unreadable':
      return words.unreadable(failure.field)
  }
}
