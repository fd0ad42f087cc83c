'use client'

import { ByHand } from '@/components/guide/by-hand'
import { Calls } from '@/components/guide/calls'
import { PlanView } from '@/components/guide/plan-view'
import { WaitPanel } from '@/components/guide/wait-panel'
import { UnsavedSecret } from '@/components/hand-over/unsaved-secret'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import type { Surroundings } from '@/lib/config/environment'
import type { Run } from '@/lib/guide/run'
import { guideStep, type Here, type StepId } from '@/lib/guide/steps'
import { appNameIn } from '@/lib/steps/app-name'
import type { Facts } from '@/lib/steps/facts'
import { planOf } from '@/lib/steps/plan'
import { apiHere } from '@/lib/steps/wanted-permissions'
import type { OpenRun, RunState } from '../compose-run'
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

function hereOf(run: Run, facts: Facts): Here {
  const { api } = run.product
  const { appId, principal } = apiHere(api, facts)
  const name = principal?.displayName || api.tenantName
  return { appName: appNameIn(facts, run) || 'your organization’s name', api: { appId, name } }
}

const PASSED_ON = {
  consent: 'You went on without consent. You can still grant it, or leave it to a colleague.',
  other: 'You left this step to a colleague. You can still do it yourself.',
}

/** What stands inside a step: plan and button, live calls, result or problem, and the way by hand. */
export function StepBody({ id, open, state, surroundings, onSignIn }: StepBodyProps) {
  const { engine, run } = open
  const status = state.statuses[id]
  const calls = state.calls[id] ?? []
  const { words, requests } = planOf(id, run, state.facts)
  const { button, byHand } = guideStep(id)
  const plan = <PlanView words={words} requests={requests} />
  const manual = <ByHand clicks={byHand(run, hereOf(run, state.facts))} />
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
                {id === 'grant-consent' && (
                  <Button look="quiet" onClick={() => engine.passOn(id)}>
                    Continue without consent
                  </Button>
                )}
              </div>
              {id === 'grant-consent' && (
                <p className="max-w-prose text-sm text-soft">
                  Without it the client ID and the secret work all the same. Each person of this tenant is
                  then asked by Microsoft at the first connection, or has to ask an administrator. You can
                  grant it at any time.
                </p>
              )}
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
          {id === 'hand-over' && <StepResult {...props} />}
          {id === 'create-secret' && <UnsavedSecret box={open.box} onSaved={open.forgetSecret} />}
          <StepProblem {...props} problem={status.problem} />
          <Calls calls={calls} />
          {manual}
        </>
      )
    case 'passed-on':
      return (
        <>
          <p>{PASSED_ON[id === 'grant-consent' ? 'consent' : 'other']}</p>
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
