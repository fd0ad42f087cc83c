import { Icon } from '@/components/ui/icon'
import { useAllWords } from '@/components/words/language'
import type { Overview, Visitor } from '@/lib/practice/answers'
import type { Catalogue } from '@/lib/words/catalogue'

/** The companies that were made and are still there. */
export function WorldList({ worlds, seeds, defaultWorld, visitor }: Overview) {
  const { practice, format } = useAllWords()
  const words = practice.companies
  return (
    <section aria-labelledby="worlds" className="space-y-4">
      <h2 id="worlds" className="text-2xl font-semibold tracking-tight">
        {words.exist}
      </h2>
      <p className="max-w-prose text-soft">
        {words.memory}{' '}
        {visitor ? words.own(format.number(visitor.most), format.number(visitor.idleHours)) : words.shared}
      </p>
      <ul className="grid gap-3 md:grid-cols-2">
        {worlds.toReversed().map(({ tenantId, domain, seed }) => (
          <li key={tenantId} className="rounded-lg border border-line bg-card px-4 py-3">
            <a
              href={`/sandbox/${tenantId}`}
              className="inline-flex min-h-8 max-w-full items-center gap-1.5 font-medium text-accent underline underline-offset-4"
            >
              <span className="min-w-0 wrap-anywhere">{domain}</span>
              <Icon name="chevron" />
            </a>
            <p className="text-sm text-soft">
              {seeds.find(({ name }) => name === seed)?.sentence ?? seed}
              {tenantId === defaultWorld && `. ${defaultWords(tenantId, visitor, words)}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function defaultWords(
  tenantId: string,
  visitor: Visitor | undefined,
  words: Catalogue['practice']['companies'],
): string {
  if (visitor === undefined) return words.isDefault
  return tenantId === visitor.shared ? words.isShared : words.isYours
}
