'use client'

import { Icon } from '@/components/ui/icon'
import { useWords } from '@/components/words/language'

type ChecklistProps = { checks: readonly { label: string; detail: string; ok: boolean }[] }

/** The checks from the last read of the tenant. */
export function Checklist({ checks }: ChecklistProps) {
  const words = useWords().checks
  return (
    <section aria-labelledby="checklist" className="space-y-3">
      <h3 id="checklist" className="font-semibold">
        {words.title}
      </h3>
      <ul className="divide-y divide-line rounded-lg border border-line">
        {checks.map((check) => (
          <li key={check.label} className="flex items-start gap-3 px-3 py-2.5">
            <Icon
              name={check.ok ? 'check' : 'warning'}
              className={`mt-0.5 ${check.ok ? 'text-good' : 'text-warn'}`}
            />
            <span className="min-w-0 hyphens-auto wrap-anywhere">
              <span className="font-medium">{check.label}</span>
              <span className="sr-only">{check.ok ? words.right : words.wrong}</span>
              <span className="block text-sm break-words text-soft">{check.detail}</span>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
