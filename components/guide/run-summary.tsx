'use client'

import { useWords } from '@/components/words/language'
import type { Run } from '@/lib/guide/run'
import { FactsList } from './facts-list'

type RunSummaryProps = {
  run: Run
  /** Empty while it is not known: then it is the organization's, which is known after the sign-in. */
  appName: string
  person: { name: string; tenant: string } | null
  /** A secret waits to be saved: leaving from here would lose it. */
  holdsSecret: boolean
  /** No step runs. Leaving during a call could lose its answer. */
  idle: boolean
  onChange: () => void
  /** `null` if the screen offers it elsewhere. */
  onSignOut: (() => void) | null
}

/** The run's choices, visible next to all steps. */
export function RunSummary({
  run,
  appName,
  person,
  holdsSecret,
  idle,
  onChange,
  onSignOut,
}: RunSummaryProps) {
  const words = useWords().run.summary
  return (
    <aside aria-label={words.label} className="space-y-3 rounded-xl border border-line bg-card p-4">
      <FactsList
        short
        rows={[
          ...(person
            ? [
                { key: 'tenant', name: words.organization, value: person.tenant },
                { key: 'person', name: words.person, value: person.name },
              ]
            : []),
          { key: 'product', name: words.product, value: run.product.name },
          { key: 'region', name: words.region, value: run.region.name },
          { key: 'app', name: words.appName, value: appName || words.organizationsName },
        ]}
      />
      {holdsSecret ? (
        <p className="text-sm text-soft">{words.saveFirst}</p>
      ) : !idle ? (
        // As high as the buttons, so that nothing moves while a step runs.
        <p className="flex min-h-8 items-center text-sm text-soft">{words.locked}</p>
      ) : (
        <div className="flex flex-wrap gap-x-5">
          <QuietButton onClick={onChange}>{words.change}</QuietButton>
          {person && onSignOut && <QuietButton onClick={onSignOut}>{words.signOut}</QuietButton>}
        </div>
      )}
    </aside>
  )
}

function QuietButton({ children, onClick }: { children: string; onClick: () => void }) {
  return (
    <button
      type="button"
      onClick={onClick}
      className="min-h-8 text-sm font-medium text-accent underline underline-offset-4"
    >
      {children}
    </button>
  )
}
