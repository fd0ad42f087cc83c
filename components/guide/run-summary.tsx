import type { Run } from '@/lib/guide/run'
import { STEP_IDS } from '@/lib/guide/steps'
import { FactsList } from './facts-list'

export type RunSummaryProps = {
  run: Run
  done: number
  person: { name: string; tenant: string } | null
  onSignOut: () => void
}

/** What this run is about and how far it is, in sight during all steps. */
export function RunSummary({ run, done, person, onSignOut }: RunSummaryProps) {
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
          { key: 'app', name: 'Application', value: run.appName },
        ]}
      />
      {person && (
        <button
          type="button"
          onClick={onSignOut}
          className="min-h-8 text-sm font-medium text-accent underline underline-offset-4"
        >
          Sign out
        </button>
      )}
    </aside>
  )
}
