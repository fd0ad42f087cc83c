import { Icon } from '@/components/ui/icon'
import type { Overview, Visitor } from '@/lib/practice/answers'

/** The companies that were made and are still there. */
export function WorldList({ worlds, seeds, defaultWorld, visitor }: Overview) {
  return (
    <section aria-labelledby="worlds" className="space-y-4">
      <h2 id="worlds" className="text-2xl font-semibold tracking-tight">
        Companies that exist
      </h2>
      <p className="max-w-prose text-soft">
        They live in the memory of the practice tenant and end with it.{' '}
        {visitor
          ? `What you make is shown in this browser only. You can have ${visitor.most} companies; one that is not used for ${visitor.idleHours} hours is removed.`
          : 'When there are many, those unused for longest make room.'}
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
              {tenantId === defaultWorld && `. ${defaultWords(tenantId, visitor)}`}
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function defaultWords(tenantId: string, visitor: Visitor | undefined): string {
  if (visitor === undefined) return 'Anyone who signs in without naming a company comes here'
  return tenantId === visitor.shared
    ? 'All visitors without a company of their own share it'
    : 'You come here when you sign in without naming a company'
}
