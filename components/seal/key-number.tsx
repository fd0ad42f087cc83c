import type { Words } from '@/lib/words/catalogue'

type KeyNumberProps = { groups: readonly string[]; words: Pick<Words, 'seal'> }

/** The number of a key, to be compared by telephone. A screen reader says its digits one by one. */
export function KeyNumber({ groups, words }: KeyNumberProps) {
  const { seal } = words
  return (
    <p className="text-sm">
      <span className="text-soft">{seal.number}</span>{' '}
      <span
        aria-hidden="true"
        translate="no"
        className="inline-block font-mono text-base max-sm:max-w-52"
        data-key-number=""
      >
        {groups.join(' ')}
      </span>
      <span className="sr-only">{groups.map((group) => [...group].join(' ')).join(', ')}</span>
    </p>
  )
}
