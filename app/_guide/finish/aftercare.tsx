'use client'

import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { useWords } from '@/components/words/language'
import type { StepStatus } from '@/lib/engine/status'
import { AFTERCARE_IDS } from '@/lib/guide/steps'
import { hasTwo } from '@/lib/steps/renew-secret/renewal'
import { Loaded } from '../../_page/loaded'
import type { AftercareActionProps, RunActionId } from './aftercare-props'

type AftercareProps = Omit<AftercareActionProps, 'id'> & {
  /** The renewal is at the top already. */
  withoutRenewal: boolean
}

const FOLDED = AFTERCARE_IDS.filter((id): id is RunActionId => id !== 'find-environment')

/** Loaded on opening, since most visitors never need it. */
const loadAction = () => import('./run-actions')

export function Aftercare({ withoutRenewal, ...props }: AftercareProps) {
  const { guide, finish } = useWords()
  const { open, state } = props
  // Nothing acts on a tenant that no one has confirmed.
  if (!state.facts.identity || !state.facts.tenantConfirmed) return null
  const waiting = hasTwo(state.facts.application, open.run, open.session.now())
  return (
    <section aria-labelledby="aftercare" className="space-y-3">
      <h2 id="aftercare" className="text-lg font-semibold">
        {finish.title}
      </h2>
      {FOLDED.filter((id) => !(withoutRenewal && id === 'renew-secret')).map((id) => (
        <Fold
          key={id}
          id={id}
          title={guide.title[id]}
          // The old secret waits for its removal.
          begins={id === 'renew-secret' && waiting}
          {...props}
        />
      ))}
    </section>
  )
}

type RunActionProps = AftercareActionProps & { id: RunActionId }

type FoldProps = RunActionProps & { title: string; begins: boolean }

/** Opens on a press, and automatically while it runs, so that its result is visible after a redirect. */
function Fold({ id, title, begins, ...props }: FoldProps) {
  // `null` until the person folds it.
  const [chosen, setChosen] = useState<boolean | null>(null)
  const opened = chosen ?? begins
  const { kind } = props.state.statuses[id]
  // A renewal counts as done as soon as its application is known.
  const atWork = id === 'renew-secret' ? isBusy(kind) : !['ready', 'waiting'].includes(kind)
  return (
    <details
      id={id}
      open={opened || atWork}
      onToggle={(event) => setChosen(event.currentTarget.open)}
      className="group/fold"
    >
      <summary className="inline-flex min-h-8 list-none items-center gap-1.5 rounded py-1 pr-2 text-sm font-medium text-accent hover:underline [&::-webkit-details-marker]:hidden">
        <Icon name="chevron" className="transition-transform group-open/fold:rotate-90" />
        {title}
      </summary>
      <div className="mt-1 mb-2 space-y-4 border-l border-line py-3 pl-4">
        {(opened || atWork) && <Action id={id} {...props} />}
      </div>
    </details>
  )
}

function isBusy(kind: StepStatus['kind']): boolean {
  return kind === 'running' || kind === 'stuck' || kind === 'leaving'
}

/** The action itself, when its code is there. */
export function Action(props: RunActionProps) {
  return <Loaded load={loadAction}>{({ RunAction }) => <RunAction {...props} />}</Loaded>
}
