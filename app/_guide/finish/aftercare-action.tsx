'use client'

import { type ComponentType, useEffect, useRef } from 'react'
import { Calls } from '@/components/guide/calls'
import { ProblemPanel } from '@/components/guide/problem-panel'
import { WaitPanel } from '@/components/guide/wait-panel'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/language'
import type { AftercareId } from '@/lib/guide/steps'
import type { AftercareActionProps } from './aftercare-props'
import { Checking } from './checking'
import { EnvironmentOffer, EnvironmentsInTrouble, FoundEnvironments } from './environments'
import { Removal, Removed } from './removal'
import { Renewal, Renewed } from './renewal'
import { Withdrawal, Withdrawn } from './withdrawal'

/** One action after the run. It takes the focus when a pressed button is gone. Loaded when it is opened. */
export function AftercareAction(props: AftercareActionProps) {
  const { kind } = props.state.statuses[props.id]
  const place = useRef<HTMLDivElement>(null)
  const before = useRef(kind)
  // What was opened is read where it stands, also where it opened below the view.
  const comesIntoView = !props.inPlace || !['ready', 'waiting'].includes(kind)
  const atFirst = useRef(comesIntoView)
  useEffect(() => {
    if (atFirst.current) place.current?.scrollIntoView({ block: 'nearest' })
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
function Stage(props: AftercareActionProps) {
  const { id, open, state } = props
  const { engine } = open
  const status = state.statuses[id]
  const { guide, run, finish, environments } = useWords()
  const title = guide.title[id]
  const finds = id === 'renew-secret' && !state.facts.application
  const checks = id === 'find-environment' && state.facts.environments !== undefined
  const button = finds ? finish.renew.findButton : checks ? environments.tryAgain : guide.button[id]
  const calls = <Calls calls={state.calls[id] ?? []} status={status.kind} />
  switch (status.kind) {
    case 'running':
      return (
        <>
          {status.wait && <WaitPanel wait={status.wait} onTryNow={engine.tryNow} onStop={engine.stop} />}
          {id === 'find-environment' && <FoundEnvironments {...props} />}
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
          {id === 'find-environment' && <EnvironmentsInTrouble {...props} />}
          {calls}
        </>
      )
    case 'done':
      return (
        <>
          <Result {...props} />
          {calls}
        </>
      )
    case 'waiting':
      return <p>{finish.waits(guide.title[status.for])}</p>
    default:
      return <Offer {...props} />
  }
}

/** What can be pressed. */
const OFFERS = {
  'check-everything': Checking,
  'renew-secret': Renewal,
  'remove-run': Removal,
  'withdraw-access': Withdrawal,
  'find-environment': EnvironmentOffer,
} satisfies Record<AftercareId, ComponentType<AftercareActionProps>>

/** What came of it. */
const RESULTS = {
  'check-everything': Checking,
  'renew-secret': Renewed,
  'remove-run': Removed,
  'withdraw-access': Withdrawn,
  'find-environment': FoundEnvironments,
} satisfies Record<AftercareId, ComponentType<AftercareActionProps>>

function Offer(props: AftercareActionProps) {
  const Named = OFFERS[props.id]
  return <Named {...props} />
}

function Result(props: AftercareActionProps) {
  const Named = RESULTS[props.id]
  return <Named {...props} />
}
