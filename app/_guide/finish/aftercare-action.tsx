'use client'

import { useEffect, useRef } from 'react'
import { RemoveRun } from '@/components/finish/remove-run'
import { Calls } from '@/components/guide/calls'
import { ProblemPanel } from '@/components/guide/problem-panel'
import { WaitPanel } from '@/components/guide/wait-panel'
import { Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import type { AftercareId } from '@/lib/guide/steps'
import { madeHere } from '@/lib/steps/register-app/registration'
import { type RemovalLine, removalOf } from '@/lib/steps/remove-run/removal'
import { say } from '@/lib/words/say'
import type { OpenRun, RunState } from '../compose-run'

export type AftercareActionProps = { id: AftercareId; open: OpenRun; state: RunState; onSignOut: () => void }

/** One action after the run. It takes the focus when a pressed button is gone. Loaded when it is opened. */
export function AftercareAction(props: AftercareActionProps) {
  const { kind } = props.state.statuses[props.id]
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(kind)
  // What was opened is read where it stands, also where it opened below the view.
  useEffect(() => {
    place.current?.scrollIntoView({ block: 'nearest' })
  }, [])
  useEffect(() => {
    const changed = before.current !== kind
    before.current = kind
    if (changed && document.activeElement === document.body) place.current?.focus()
  }, [kind])
  return (
    <div ref={place} tabIndex={-1} className="space-y-4 outline-none">
      <Stage {...props} />
    </div>
  )
}

/** The action's plan, its calls or its result. */
function Stage({ id, open, state, onSignOut }: AftercareActionProps) {
  const { engine } = open
  const status = state.statuses[id]
  const { guide, run, finish } = useWords()
  const title = guide.title[id]
  const button = guide.button[id]
  const calls = <Calls calls={state.calls[id] ?? []} status={status.kind} />
  switch (status.kind) {
    case 'running':
      return (
        <>
          {status.wait && <WaitPanel wait={status.wait} onTryNow={engine.tryNow} onStop={engine.stop} />}
          {calls}
        </>
      )
    case 'leaving':
      return <p>{run.step.leaving}</p>
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
      return <p>{finish.waits(guide.title[status.for])}</p>
    default:
      return id === 'remove-run' ? (
        <Removal open={open} state={state} button={button} />
      ) : (
        <Withdrawal open={open} button={button} />
      )
  }
}

function Removal({ open, state, button }: { open: OpenRun; state: RunState; button: string }) {
  const { plan, finish, format } = useWords()
  const { application } = state.facts
  if (!application) return <p>{finish.remove.nothing}</p>
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
  const { field, finish, format } = useWords()
  const { removed: words } = finish
  const { removed } = state.facts
  if (!removed) return null
  return removed.whole ? (
    <Notice tone="good" title={words.application(removed.application)} level="h3">
      <p>{words.applicationMeans}</p>
    </Notice>
  ) : (
    <Notice tone="good" title={words.additions(removed.application)} level="h3">
      <p>
        {words.stays} {words.took(format.allOf([...removed.took.map((part) => words.part[part]), words.tag]))}
        {removed.audience !== null && ` ${words.audience(field.accountsOf(removed.audience))}`}
      </p>
    </Notice>
  )
}

function Withdrawal({ open, button }: { open: OpenRun; button: string }) {
  const { withdraw } = useWords().finish
  return (
    <>
      <p className="max-w-prose">
        <Rich
          text={withdraw.means}
          parts={{
            scope: () => (
              <code className="font-mono text-sm break-all">DelegatedPermissionGrant.ReadWrite.All</code>
            ),
          }}
        />
      </p>
      <Button appearance="secondary" onClick={() => open.engine.press('withdraw-access')}>
        {button}
      </Button>
    </>
  )
}

function Withdrawn({ state, onSignOut }: { state: RunState; onSignOut: () => void }) {
  const { withdraw, signOut } = useWords().finish
  return (
    <Notice tone="good" title={withdraw.done} level="h3">
      <p>{withdraw.removed(state.facts.withdrawn?.join(', ') || withdraw.nothing)}</p>
      <Button onClick={onSignOut}>{signOut.button}</Button>
    </Notice>
  )
}
