import type { Run } from '@/lib/guide/run'
import { STEP_IDS } from '@/lib/guide/steps'
import { FactsList } from './facts-list'

type RunSummaryProps = {
  run: Run
  /** Empty while nobody knows it: then it is the organization's, which is known after the sign-in. */
  appName: string
  done: number
  person: { name: string; tenant: string } | null
  /** A secret waits to be saved: leaving from here would lose it. */
  holdsSecret: boolean
  /** Nothing runs. Leaving in the middle of a call could lose its answer. */
  idle: boolean
  onStartAnew: () => void
  /** `null` where the screen offers it elsewhere. */
  onSignOut: (() => void) | null
}

/** What this run is about and how far it is, in sight during all steps. */
export function RunSummary({
  run,
  appName,
  done,
  person,
  holdsSecret,
  idle,
  onStartAnew,
  onSignOut,
}: RunSummaryProps) {
  return (
    <aside aria-label="This run" className="space-y-5 rounded-xl border border-line bg-card p-5">
      <div>
        <p className="mb-2 flex items-baseline justify-between text-sm">
          <span className="font-semibold">Progress</span>
          <span className="text-soft tabular-nums">
            {done} of {STEP_IDS.length} steps done
          </span>
        </p>
        <progress
          aria-label="Steps done"
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
                { key: 'tenant', name: 'Organization', value: person.tenant },
                { key: 'person', name: 'Signed in as', value: person.name },
              ]
            : []),
          { key: 'product', name: 'Product', value: run.product.name },
          { key: 'region', name: 'Region', value: run.region.name },
          { key: 'app', name: 'Product name', value: appName || 'your organization’s name' },
        ]}
      />
      {holdsSecret ? (
        <p className="text-sm text-soft">Save the secret first; then you can sign out here.</p>
      ) : (
        <div className={`flex flex-wrap gap-x-5 ${idle ? '' : 'invisible'}`}>
          <QuietButton onClick={onStartAnew}>Change choices</QuietButton>
          {person && onSignOut && <QuietButton onClick={onSignOut}>Sign out</QuietButton>}
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
