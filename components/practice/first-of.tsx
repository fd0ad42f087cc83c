import { useAllWords } from '@/components/words/language'
import type { Some } from '@/lib/practice/view'

export type Order = 'newest' | 'oldest'

/** Says that not everything is shown, where that is so, and what comes first. */
export function FirstOf({ some, order }: { some: Some<unknown>; order: Order }) {
  const { practice, format } = useAllWords()
  if (some.shown.length === some.total) return null
  return (
    <p className="text-sm text-soft">
      {practice.directory[order](format.number(some.shown.length), format.number(some.total))}
    </p>
  )
}
