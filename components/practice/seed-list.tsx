import { Button } from '@/components/ui/button'
import { useAllWords } from '@/components/words/language'
import type { Seed } from '@/lib/practice/answers'

type SeedListProps = {
  seeds: readonly Seed[]
  /** The one that is being made. */
  making: string | null
  /** Why the last one could not be made. */
  refused: { seed: string; words: string } | null
  onRehearse: (seed: string) => void
}

/** What kinds of company there are, each with the button that makes one. */
export function SeedList({ seeds, making, refused, onRehearse }: SeedListProps) {
  const { companies } = useAllWords().practice
  return (
    <section aria-labelledby="seeds">
      <h2 id="seeds" className="mb-5 text-2xl font-semibold tracking-tight">
        {companies.choose}
      </h2>
      <ul className="divide-y divide-line rounded-xl border border-line bg-card px-5 shadow-xs sm:px-6">
        {seeds.map(({ name, sentence }) => (
          <li key={name} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 py-4">
            <p className="min-w-0 grow basis-64">
              <span id={`seed-${name}`} className="font-medium">
                {sentence}
              </span>
              <code className="block font-mono text-xs text-soft">{name}</code>
            </p>
            <Button
              appearance="secondary"
              aria-describedby={`seed-${name}`}
              disabled={making !== null}
              onClick={() => onRehearse(name)}
            >
              {making === name ? companies.making : companies.rehearse}
            </Button>
            <p role="status" className={refused?.seed === name ? 'basis-full text-sm text-bad' : 'sr-only'}>
              {refused?.seed === name && refused.words}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}
