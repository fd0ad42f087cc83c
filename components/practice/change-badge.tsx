import { useAllWords } from '@/components/words/language'
import type { Change } from '@/lib/practice/changes'

/** The last changes, by object id. */
export type Marks = ReadonlyMap<string, Change['kind']>

const LOOKS: Record<Change['kind'], string> = {
  new: 'border-good bg-good-wash text-good',
  changed: 'border-accent bg-accent-wash text-accent',
  gone: 'border-bad bg-bad-wash text-bad',
}

/** A mark on objects of the last change, and nothing on all others. */
export function ChangeBadge({ of: id, marks }: { of: string; marks: Marks }) {
  const { practice } = useAllWords()
  const kind = marks.get(id)
  if (!kind) return null
  return (
    <span
      className={`rounded-full border px-2 py-0.5 text-xs font-semibold whitespace-nowrap ${LOOKS[kind]}`}
    >
      {practice.marks[kind]}
    </span>
  )
}
