import { SpokenDigits } from '@/components/ui/spoken-digits'
import type { RunWords } from '@/lib/words/catalogue'

type KeyNumberProps = { groups: readonly string[]; words: Pick<RunWords, 'seal'> }

/** The number of a key, to be compared by telephone. */
export function KeyNumber({ groups, words }: KeyNumberProps) {
  const { seal } = words
  return (
    <p className="text-sm">
      <span className="text-soft">{seal.number}</span>{' '}
      <SpokenDigits
        groups={groups}
        translate="no"
        className="inline-block font-mono text-base max-sm:max-w-52"
        data-key-number=""
      />
    </p>
  )
}
