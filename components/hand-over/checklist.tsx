'use client'

import { useId } from 'react'
import { Disclosure } from '@/components/ui/disclosure'
import { Icon } from '@/components/ui/icon'
import { useWords } from '@/components/words/language'

type ChecklistProps = { checks: readonly { label: string; detail: string; ok: boolean }[]; folded?: boolean }

/** The checks from the last read of the tenant. */
export function Checklist({ checks, folded = false }: ChecklistProps) {
  const words = useWords().checks
  const id = useId()
  const lines = (
    <ul className="divide-y divide-line rounded-lg border border-line">
      {checks.map((check) => (
        <li key={check.label} className="flex items-start gap-3 px-3 py-2.5 sm:py-2">
          <Icon
            name={check.ok ? 'check' : 'warning'}
            className={`mt-0.5 ${check.ok ? 'text-good' : 'text-warn'}`}
          />
          <span className="min-w-0 grow items-baseline gap-x-4 hyphens-auto wrap-anywhere sm:grid sm:grid-cols-[13rem_minmax(0,1fr)] md:grid-cols-[16.5rem_minmax(0,1fr)]">
            <span>
              <span className="font-medium">{check.label}</span>
              <span className="sr-only">{check.ok ? words.right : words.wrong}</span>
            </span>
            <span className="block text-sm break-words text-soft">{check.detail}</span>
          </span>
        </li>
      ))}
    </ul>
  )
  if (folded)
    return (
      <Disclosure summary={words.title}>
        <section aria-label={words.title} className="py-2">
          {lines}
        </section>
      </Disclosure>
    )
  return (
    <section aria-labelledby={id} className="space-y-3">
      <h3 id={id} className="font-semibold">
        {words.title}
      </h3>
      {lines}
    </section>
  )
}
