'use client'

import { useWords } from '@/components/words/language'
import type { Run } from '@/lib/guide/run'
import { STEP_IDS } from '@/lib/guide/steps'
import { FactsList } from './facts-list'

type RunSummaryProps = {
  run: Run
  /** Empty while it is not known: then it is the organization's, which is known after the sign-in. */
  appName: string
  done: number
  person: { name: string; tenant: string } | null
  /** A secret waits to be saved: leaving from here would lose it. */
  holdsSecret: boolean
  /** No step runs. Leaving during a call could lose its answer. */
  idle: boolean
  onChange: () => void
  /** `null` if the screen offers it elsewhere. */
  onSignOut: (() => void) | null
}

/** The run's choices and progress, visible during all steps. */
export function RunSummary({
  run,
  appName,
  done,
  person,
  holdsSecret,
  idle,
  onChange,
  onSignOut,
}: RunSummaryProps) {
  const { run: all, format } = useWords()
  const words = all.summary
  return (
    <aside aria-label={words.label} className="space-y-5 rounded-xl border border-line bg-card p-5">
      <div>
        <p className="mb-2 flex items-baseline justify-between text-sm">
          <span className="font-semibold">{words.progress}</span>
          <span className="text-soft tabular-nums">
            {words.done(format.number(done), format.number(STEP_IDS.length))}
          </span>
        </p>
        <progress
          aria-label={words.bar}
          max={STEP_IDS.length}
          value={done}
          className="h-2 w-full appearance-none overflow-hidden rounded-full bg-line [&::-moz-progress-bar]:bg-good [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-good"
        />
      </div>
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
      ) : (
        <div className={`flex flex-wrap gap-x-5 ${idle ? '' : 'invisible'}`}>
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
