import type { ReactNode } from 'react'
import type { StepStatus } from '@/lib/engine/status'
import { guideStep, STEP_IDS, type StepId, titleOf } from '@/lib/guide/steps'
import { isCalm } from '@/lib/problem/calm'
import { Marker } from './marker'

type StepProps = { id: StepId; status: StepStatus; current: boolean; children?: ReactNode }

/** One step of the list: its number or picture, title, why it is there, where it stands, and whatever is inside. */
export function Step({ id, status, current, children }: StepProps) {
  const { title, why } = guideStep(id)
  const number = STEP_IDS.indexOf(id) + 1
  return (
    <li
      aria-current={current ? 'step' : undefined}
      className="relative grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-4 pb-8 not-last:before:absolute not-last:before:top-4 not-last:before:bottom-0 not-last:before:left-[calc(1.125rem-1px)] not-last:before:w-0.5 not-last:before:bg-line sm:gap-x-5"
    >
      <Marker number={number} status={pictured(status)} current={current} />
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
            tabIndex={-1}
            className={`font-semibold tracking-tight outline-none ${current ? 'text-2xl' : 'text-lg'}`}
          >
            {title}
          </h2>
          <p className={`text-sm font-medium ${tone(status)}`}>{statusWords(status)}</p>
        </div>
        {status.kind !== 'done' && <p className="mt-1 max-w-prose text-soft">{why}</p>}
        {children && <div className="mt-4 space-y-4">{children}</div>}
      </section>
    </li>
  )
}

/** A stop that asks for a choice keeps the step's number: nothing went wrong. */
function pictured(status: StepStatus): StepStatus['kind'] {
  return status.kind === 'stuck' && isCalm(status.problem) ? 'ready' : status.kind
}

function statusWords(status: StepStatus): string {
  switch (status.kind) {
    case 'waiting':
      return `After “${titleOf(status.for)}”`
    case 'ready':
      return 'Ready'
    case 'running':
      return status.wait ? 'Waiting for Microsoft' : 'Working'
    case 'leaving':
      return 'Going to Microsoft'
    case 'done':
      return status.how === 'made' ? 'Done' : 'Done earlier'
    case 'passed-on':
      return 'Left out'
    case 'stuck':
      if (status.problem.kind === 'sign-in-cancelled') return 'Ready'
      return isCalm(status.problem) ? 'Your choice' : 'Stopped'
  }
}

function tone(status: StepStatus): string {
  const { kind } = status
  if (kind === 'done') return 'text-good'
  if (status.kind === 'stuck') return isCalm(status.problem) ? 'text-accent' : 'text-bad'
  if (kind === 'passed-on') return 'text-warn'
  return kind === 'waiting' ? 'text-soft' : 'text-accent'
}
