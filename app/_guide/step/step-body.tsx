'use client'

import type { ReactNode } from 'react'
import { ByHand } from '@/components/guide/by-hand'
import { Calls } from '@/components/guide/calls'
import { PlanView } from '@/components/guide/plan-view'
import { ProblemPanel } from '@/components/guide/problem-panel'
import { WaitPanel } from '@/components/guide/wait-panel'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import { isGraph } from '@/lib/guide/guide'
import { SCOPE_OF } from '@/lib/guide/permissions'
import type { Run } from '@/lib/guide/run'
import type { Here } from '@/lib/guide/steps'
import type { Problem } from '@/lib/problem/problem'
import { notByHand } from '@/lib/problem/remedies'
import { appNameIn } from '@/lib/steps/app-name'
import type { Facts } from '@/lib/steps/facts'
import { planOf } from '@/lib/steps/plan'
import { apiHere } from '@/lib/steps/wanted-permissions'
import { say } from '@/lib/words/say'
import { StepProblem } from './step-problem'
import { StepResult } from './step-result'
import type { StepViewProps } from './step-view'
import { STEP_VIEWS } from './step-views'

function hereOf(run: Run, facts: Facts, unnamed: string): Here {
  const apis = run.product.apis.map((api) => {
    const { appId, principal } = apiHere(api, facts)
    return { ...api, appId, name: principal?.displayName || api.tenantName, isGraph: isGraph(api) }
  })
  return { appName: appNameIn(facts, run) || unnamed, apis }
}

/** The content of a step: plan and button, live calls, result or problem, and the manual way. */
export function StepBody({ id, open, state, surroundings, onSignIn }: StepViewProps) {
  const { guide, byHand, plan: planned, run: texts, format } = useWords()
  const { engine, run } = open
  const status = state.statuses[id]
  const calls = state.calls[id] ?? []
  const { lines, requests } = planOf(id, run, state.facts)
  const button = guide.button[id]
  const plan = (
    <PlanView
      lines={lines.map((line) => say(planned.line, line, format))}
      requests={requests}
      summary={planned.requests}
    />
  )
  const manual = (
    <ByHand
      summary={byHand.summary}
      clicks={byHand.clicks[id](run, hereOf(run, state.facts, texts.summary.organizationsName))}
    />
  )
  const { pressedInResult, mayLeaveOut } = STEP_VIEWS[id]
  const leaveOut = mayLeaveOut && texts.leaveOut[mayLeaveOut]
  const props = { id, open, state, surroundings, onSignIn }

  switch (status.kind) {
    case 'waiting':
      return null
    case 'ready':
      return (
        <>
          {pressedInResult ? (
            <StepResult {...props} />
          ) : (
            <>
              <Asked id={id} session={open.session} />
              {plan}
              <div className="sticky bottom-0 -mx-4 flex flex-wrap gap-x-3 bg-card px-4 py-2 max-sm:border-t max-sm:border-line sm:-mx-6 sm:px-6">
                <Button onClick={() => engine.press(id)}>{button}</Button>
                {leaveOut && (
                  <Button appearance="quiet" onClick={() => engine.passOn(id)}>
                    {leaveOut.button}
                  </Button>
                )}
              </div>
              {leaveOut?.means && <p className="max-w-prose text-sm text-soft">{leaveOut.means}</p>}
            </>
          )}
          <Calls calls={calls} status={status.kind} />
          {manual}
        </>
      )
    case 'running':
      return (
        <>
          {status.wait && <WaitPanel wait={status.wait} onTryNow={engine.tryNow} onStop={engine.stop} />}
          <Calls calls={calls} status={status.kind} />
        </>
      )
    case 'leaving':
      return <p>{texts.step.leaving}</p>
    case 'stuck':
      return <Stopped {...props} problem={status.problem} manual={manual} />
    case 'passed-on':
      return (
        <>
          <p>{leaveOut?.done ?? texts.step.passedOn}</p>
          {open.box.holds() && <p>{texts.step.saveFirst}</p>}
          {state.idle && !open.box.holds() && (
            <Button appearance="secondary" onClick={() => engine.press(id)}>
              {button}
            </Button>
          )}
        </>
      )
    case 'done':
      return (
        <StepResult {...props}>
          <Calls calls={calls} status={status.kind} />
        </StepResult>
      )
  }
}

/** The permission that Microsoft's page asks for before the step, unless the person has given it. */
function Asked({ id, session }: Pick<StepViewProps, 'id'> & Pick<StepViewProps['open'], 'session'>) {
  const { step } = useWords().run
  const scope = SCOPE_OF[id]
  if (session.holds(scope)) return null
  return (
    <p className="max-w-prose">
      <Rich
        text={step.asks}
        parts={{ scope: () => <code className="font-mono text-sm break-all">{scope}</code> }}
      />
    </p>
  )
}

type StoppedProps = StepViewProps & { problem: Problem; manual: ReactNode }

/** A step that stopped. While an earlier step is open again, nothing here works, so nothing offers itself. */
function Stopped({ problem, manual, ...props }: StoppedProps) {
  const { guide, byHand } = useWords()
  const { id, state } = props
  const { AboveProblem } = STEP_VIEWS[id]
  const waits = id !== state.current
  const useless = notByHand(problem)
  return (
    <>
      {AboveProblem && <AboveProblem {...props} />}
      {waits ? (
        <ProblemPanel problem={problem} step={guide.title[id]} />
      ) : (
        <StepProblem {...props} problem={problem} />
      )}
      <Calls calls={state.calls[id] ?? []} status="stuck" />
      {!waits && (useless ? <p className="max-w-prose text-sm text-soft">{byHand.not[useless]}</p> : manual)}
    </>
  )
}
