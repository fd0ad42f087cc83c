'use client'

import { RemoveRun } from '@/components/finish/remove-run'
import { Calls } from '@/components/guide/calls'
import { ProblemPanel } from '@/components/guide/problem-panel'
import { WaitPanel } from '@/components/guide/wait-panel'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'
import type { AftercareId } from '@/lib/guide/steps'
import { madeHere } from '@/lib/steps/register-app/registration'
import { type RemovalLine, removalOf } from '@/lib/steps/remove-run/removal'
import { say } from '@/lib/words/say'
import type { OpenRun, RunState } from '../compose-run'

export type AftercareActionProps = { id: AftercareId; open: OpenRun; state: RunState; onSignOut: () => void }

/** One thing to do after the run, with its plan, its calls and its result. Loaded when somebody opens it. */
export function AftercareAction({ id, open, state, onSignOut }: AftercareActionProps) {
  const { engine } = open
  const status = state.statuses[id]
  const { guide } = useWords()
  const title = guide.title[id]
  const button = guide.button[id]
  const calls = <Calls calls={state.calls[id] ?? []} />
  switch (status.kind) {
    case 'running':
      return (
        <>
          {status.wait && <WaitPanel wait={status.wait} onTryNow={engine.tryNow} onStop={engine.stop} />}
          {calls}
        </>
      )
    case 'leaving':
      return <p>Opening Microsoft’s page …</p>
    case 'stuck':
      return (
        <>
          <ProblemPanel problem={status.problem} step={title}>
            <Button onClick={() => engine.press(id)}>{button}</Button>
          </ProblemPanel>
          {calls}
        </>
      )
    case 'done':
      return (
        <>
          {id === 'remove-run' ? (
            <Removed state={state} />
          ) : (
            <Withdrawn state={state} onSignOut={onSignOut} />
          )}
          {calls}
        </>
      )
    case 'waiting':
      return <p>This can be done when “{guide.title[status.for]}” has finished.</p>
    default:
      return id === 'remove-run' ? (
        <Removal open={open} state={state} button={button} />
      ) : (
        <Withdrawal open={open} button={button} />
      )
  }
}

function Removal({ open, state, button }: { open: OpenRun; state: RunState; button: string }) {
  const { plan, format } = useWords()
  const { application } = state.facts
  if (!application) return <p>This page knows of no application that this run made.</p>
  const { goes, stays } = removalOf(state.facts, application, open.run)
  const said = (line: RemovalLine) => say(plan.removal, line, format)
  return (
    <RemoveRun
      name={application.displayName}
      goes={goes.map(said)}
      stays={stays.map(said)}
      whole={madeHere(application, open.run)}
      button={button}
      onRemove={() => open.engine.press('remove-run')}
    />
  )
}

function Removed({ state }: { state: RunState }) {
  const { field } = useWords()
  const { removed } = state.facts
  if (!removed) return null
  return removed.whole ? (
    <Notice tone="good" title={`Removed “${removed.application}”`} level="h3">
      <p>
        Read back: it is gone from your tenant. Entra keeps it for 30 days under App registrations, Deleted
        applications; “Register application” above offers to restore it.
      </p>
    </Notice>
  ) : (
    <Notice tone="good" title={`“${removed.application}” no longer belongs to this run`} level="h3">
      <p>
        The application was there before this run, so it stays. Read back: {listed(removed.took)} gone from
        it.
        {removed.audience !== null && ` It is for ${field.accountsOf(removed.audience)} again.`}
      </p>
    </Notice>
  )
}

/** What went besides the tag, as the beginning of a sentence. */
function listed(took: readonly string[]): string {
  if (took.length === 0) return 'this run’s tag is'
  return `this run’s ${took.join(', ')} and tag are`
}

function Withdrawal({ open, button }: { open: OpenRun; button: string }) {
  return (
    <>
      <p className="max-w-prose">
        Removes the permissions that you gave to this page, for yourself and, where you ticked it, for your
        organization; then you sign out. What the run made in your tenant is not touched. To do so the page
        needs <code className="font-mono text-sm break-all">DelegatedPermissionGrant.ReadWrite.All</code> once
        more.
      </p>
      <Button look="secondary" onClick={() => open.engine.press('withdraw-access')}>
        {button}
      </Button>
    </>
  )
}

function Withdrawn({ state, onSignOut }: { state: RunState; onSignOut: () => void }) {
  return (
    <Notice tone="good" title="This page’s access is withdrawn" level="h3">
      <p>Removed: {state.facts.withdrawn?.join(', ') || 'nothing was left'}.</p>
      <Button onClick={onSignOut}>Sign out</Button>
    </Notice>
  )
}
