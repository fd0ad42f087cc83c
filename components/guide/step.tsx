import type { ReactNode } from 'react'
import type { StepStatus } from '@/lib/engine/status'
import { STEP_IDS, type StepId } from '@/lib/guide/steps'
import { nothingWentWrong } from '@/lib/problem/nothing-went-wrong'
import type { Catalogue } from '@/lib/words/catalogue'
import { Marker } from './marker'

type StepProps = {
  id: StepId
  status: StepStatus
  current: boolean
  /** A question of the step is open although nothing stopped it. */
  asks?: boolean
  words: Catalogue['guide']
  children?: ReactNode
}

/** One step of a list that shows all of them, as in a report or to support that follows: its marker, title, where it stands, and what is inside. */
export function Step({ id, status, current, asks = false, words, children }: StepProps) {
  return (
    <li
      aria-current={current ? 'step' : undefined}
      className="relative grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-4 pb-8 not-last:before:absolute not-last:before:top-4 not-last:before:bottom-0 not-last:before:left-[calc(1.125rem-1px)] not-last:before:w-0.5 not-last:before:bg-line sm:gap-x-5"
    >
      <StepMarker id={id} status={status} current={current} />
      <section
        id={id}
        aria-labelledby={`${id}-title`}
        className={
          current ? 'min-w-0 rounded-xl border border-line bg-card p-4 shadow-xs sm:p-6' : 'min-w-0 pt-1'
        }
      >
        <div className="flex flex-wrap items-baseline justify-between gap-x-4 gap-y-1">
          <h2
            id={`${id}-title`}
            className={`font-semibold tracking-tight ${current ? 'text-2xl' : 'text-lg'}`}
          >
            {words.title[id]}
          </h2>
          <Standing status={status} asks={asks} words={words} />
        </div>
        {status.kind !== 'done' && <p className="mt-1 max-w-prose text-soft">{words.why[id]}</p>}
        {children && <div className="mt-4 space-y-4">{children}</div>}
      </section>
    </li>
  )
}

export function StepMarker({ id, status, current }: Pick<StepProps, 'id' | 'status' | 'current'>) {
  return <Marker number={STEP_IDS.indexOf(id) + 1} status={pictured(status)} current={current} />
}

type StandingProps = Pick<StepProps, 'status' | 'words' | 'asks'>

/** Where a step stands. */
export function Standing({ status, asks = false, words }: StandingProps) {
  return <p className={`text-sm font-medium ${tone(status)}`}>{standing(status, words, asks)}</p>
}

/** A stop that asks for a choice keeps the step's number: nothing went wrong. */
function pictured(status: StepStatus): StepStatus['kind'] {
  return status.kind === 'stuck' && nothingWentWrong(status.problem) ? 'ready' : status.kind
}

/** Where a step stands, in words. */
export function standing(
  status: StepStatus,
  { title, after, status: words }: Catalogue['guide'],
  asks = false,
): string {
  switch (status.kind) {
    case 'waiting':
      return after(title[status.for])
    case 'ready':
      return asks ? words.asks : words.ready
    case 'running':
      return status.wait ? words.paused : words.running
    case 'leaving':
      return words.leaving
    case 'done':
      return status.how === 'made' ? words.made : words.found
    case 'passed-on':
      return words.passedOn
    case 'stuck':
      if (status.problem.kind === 'sign-in-cancelled') return words.ready
      return nothingWentWrong(status.problem) ? words.asks : words.stopped
  }
}

function tone(status: StepStatus): string {
  const { kind } = status
  if (kind === 'done') return 'text-good'
  if (status.kind === 'stuck') return nothingWentWrong(status.problem) ? 'text-accent' : 'text-bad'
  if (kind === 'passed-on') return 'text-warn'
  return kind === 'waiting' ? 'text-soft' : 'text-accent'
}
