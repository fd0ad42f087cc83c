import type { Change } from '@/lib/practice/changes'

/** What changed last, by the id of the thing. */
export type Marks = ReadonlyMap<string, Change['kind']>

const LOOKS: Record<Change['kind'], { words: string; look: string }> = {
  new: { words: 'New', look: 'border-good bg-good-wash text-good' },
  changed: { words: 'Changed', look: 'border-accent bg-accent-wash text-accent' },
  gone: { words: 'Just deleted', look: 'border-bad bg-bad-wash text-bad' },
}

/** Beside what the last change touched; nothing beside all else. */
export function Mark({ of: id, marks }: { of: string; marks: Marks }) {
  const kind = marks.get(id)
  if (!kind) return null
  const { words, look } = LOOKS[kind]
  return (
    <span className={`rounded-full border px-2 py-0.5 text-xs font-semibold whitespace-nowrap ${look}`}>
      {words}
    </span>
  )
}
