'use client'

import { ByHand } from '@/components/guide/by-hand'
import { Calls } from '@/components/guide/calls'
import { PlanView } from '@/components/guide/plan-view'
import { WaitPanel } from '@/components/guide/wait-panel'
import { UnsavedSecret } from '@/components/hand-over/unsaved-secret'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import type { Surroundings } from '@/lib/config/environment'
import { guideStep, type StepId } from '@/lib/guide/steps'
import { planOf } from '@/lib/steps/plan'
import type { OpenRun, RunState } from './open-run'
import { StepProblem } from './step-problem'
import { StepResult } from './step-result'

/** Goes to Microsoft's sign-in page with the link's hints. */
export type SignIn = (options?: { chooseAccount: true }) => Promise<void>

export type StepBodyProps = {
  id: StepId
  open: OpenRun
  state: RunState
  surroundings: Surroundings
  onSignIn: SignIn
}

/** What stands inside a step: plan and button, live calls, result or problem, and the way by hand. */
export function StepBody({ id, open, state, surroundings, onSignIn }: StepBodyProps) {
  const { engine, run } = open
  const status = state.statuses[id]
  const calls = state.calls[id] ?? []
  const { words, requests } = planOf(id, run, state.facts)
  const { button, byHand } = guideStep(id)
  const plan = <PlanView words={words} requests={requests} />
  const manual = <ByHand clicks={byHand(run)} />
  const props = { id, open, state, surroundings, onSignIn }

  switch (status.kind) {
    case 'waiting':
      return <Disclosure summary="What this step will do">{plan}</Disclosure>
    case 'ready':
      return (
        <>
          {id === 'sign-in' || id === 'hand-over' ? (
            <StepResult {...props} />
          ) : (
            <>
              {plan}
              <div className="flex flex-wrap gap-3">
                <Button onClick={() => engine.press(id)}>{button}</Button>
                {id === 'create-secret' && (
                  <Button look="quiet" onClick={() => engine.passOn(id)}>
                    Leave the secret to a colleague
                  </Button>
                )}
              </div>
            </>
          )}
          <Calls calls={calls} />
          {manual}
        </>
      )
    case 'running':
      return (
        <>
          {status.wait && <WaitPanel wait={status.wait} onTryNow={engine.tryNow} onStop={engine.stop} />}
          <Calls calls={calls} />
        </>
      )
    case 'leaving':
      return <p>Opening Microsoft’s page …</p>
    case 'stuck':
      return (
        <>
          {id === 'create-secret' && <UnsavedSecret box={open.box} onSaved={open.saved} />}
          <StepProblem {...props} problem={status.problem} />
          <Calls calls={calls} />
          {manual}
        </>
      )
    case 'passed-on':
      return (
        <>
          <p>You left this step to a colleague. You can still do it yourself.</p>
          <Button look="secondary" onClick={() => engine.press(id)}>
            {button}
          </Button>
        </>
      )
    case 'done':
      return (
        <StepResult {...props}>
          {calls.length > 0 && (
            <Disclosure summary={`Calls to Microsoft Graph (${calls.length})`}>
              <Calls calls={calls} />
            </Disclosure>
          )}
        </StepResult>
      )
  }
}
