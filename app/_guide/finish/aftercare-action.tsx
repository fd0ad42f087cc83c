'use client'

import { type ComponentType, useEffect, useRef } from 'react'
import { Calls } from '@/components/guide/calls'
import { ProblemPanel } from '@/components/guide/problem-panel'
import { WaitPanel } from '@/components/guide/wait-panel'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/language'
import type { StepStatus } from '@/lib/engine/status'
import type { Facts } from '@/lib/steps/facts'
import type { RunWords } from '@/lib/words/catalogue'
import type { AftercareActionProps } from './aftercare-props'

/** The parts that differ between the actions. */
export type AftercareView = {
  /** What can be pressed. */
  Offer: ComponentType<AftercareActionProps>
  /** What came of it. */
  Result: ComponentType<AftercareActionProps>
  /** What stays in view while it runs. */
  Running?: ComponentType<AftercareActionProps>
  /** What stays in view next to a problem. */
  InTrouble?: ComponentType<AftercareActionProps>
  /** What the button of a stopped action says, where a press does something else than the action's name. */
  again?: (facts: Facts, words: RunWords) => string | null
  /** The button of a stopped action begins anew, without the choice that it stopped with: the result offers that again. */
  anew?: boolean
}

type ActionInViewProps = AftercareActionProps & { view: AftercareView }

/** One action after the run. It takes the focus when a pressed button is gone. */
export function AftercareAction(props: ActionInViewProps) {
  const { id, inPlace = false } = props
  const { kind } = props.state.statuses[id]
  const place = useRef<HTMLDivElement>(null)
  const before = useRef<typeof kind | null>(null)
  useEffect(() => {
    const last = before.current
    before.current = kind
    if (last !== kind) keepInView(place.current, { last, kind, inPlace })
  }, [kind, inPlace])
  return (
    <div ref={place} tabIndex={-1} className="scroll-mt-16 space-y-4 outline-none lg:scroll-mt-6">
      <Stage {...props} />
    </div>
  )
}

type Change = { last: StepStatus['kind'] | null; kind: StepStatus['kind']; inPlace: boolean }

function keepInView(place: HTMLElement | null, { last, kind, inPlace }: Change): void {
  const begins = last === null || last === 'ready' || last === 'waiting'
  const opens = last === null && (!inPlace || isAtWork(kind))
  if (begins && isAtWork(kind) && isSomewhereElse(place)) comeTo(place)
  else if (last !== null && document.activeElement === document.body) place?.focus()
  // What was opened is read where it stands, also where it opened below the view; and so is what came of a press, where a step
  // that opened above pushes it away.
  else if (opens || (last !== null && kind === 'done' && isHere(place)))
    place?.scrollIntoView({ block: 'nearest' })
}

function isAtWork(kind: StepStatus['kind']): boolean {
  return kind === 'running' || kind === 'leaving' || kind === 'stuck'
}

/** After Microsoft's page an action continues without a press here, and the focus is at the top of the page. */
function isSomewhereElse(place: HTMLElement | null): boolean {
  return !regionOf(place)?.contains(document.activeElement) && document.activeElement !== document.body
}

function isHere(place: HTMLElement | null): boolean {
  return place?.contains(document.activeElement) ?? false
}

function comeTo(place: HTMLElement | null): void {
  regionOf(place)?.scrollIntoView({ block: 'start' })
  place?.focus({ preventScroll: true })
}

function regionOf(place: HTMLElement | null): Element | null | undefined {
  return place?.closest('section, details')
}

/** The action's plan, its calls or its result. */
function Stage({ view, ...props }: ActionInViewProps) {
  const { id, open, state } = props
  const { engine } = open
  const status = state.statuses[id]
  const words = useWords()
  const { guide, run, finish } = words
  const { Offer, Result, Running, InTrouble, again, anew = false } = view

  function pressAgain() {
    if (anew) engine.dropChoice(id)
    void engine.press(id)
  }

  const calls = <Calls calls={state.calls[id] ?? []} status={status.kind} />
  switch (status.kind) {
    case 'running':
      return (
        <>
          {status.wait && <WaitPanel wait={status.wait} onTryNow={engine.tryNow} onStop={engine.stop} />}
          {Running && <Running {...props} />}
          {calls}
        </>
      )
    case 'leaving':
      return <p>{run.step.leaving}</p>
    case 'stuck':
      return (
        <>
          <ProblemPanel problem={status.problem} step={guide.title[id]}>
            <Button onClick={pressAgain}>{again?.(state.facts, words) ?? guide.button[id]}</Button>
          </ProblemPanel>
          {InTrouble && <InTrouble {...props} />}
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
