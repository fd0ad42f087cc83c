'use client'

import { useState } from 'react'
import { Icon } from '@/components/ui/icon'
import { useWords } from '@/components/words/language'
import { isSettledStatus, type StepStatus } from '@/lib/engine/status'
import { STEP_IDS, type StepId } from '@/lib/guide/steps'
import { Standing, StepMarker } from './step'

type StepperProps = {
  statuses: Readonly<Record<StepId, StepStatus>>
  current: StepId
  /** A question of this step is open although nothing stopped it. */
  asks: StepId | null
}

/** Where the run stands: a list at the side, and on a phone one bar that opens it. */
export function Stepper({ statuses, current, asks }: StepperProps) {
  const { guide, run, format } = useWords()
  const [open, setOpen] = useState(false)
  const all = format.number(STEP_IDS.length)
  // After the last step there is nothing to be done in it.
  const finished = STEP_IDS.every((id) => isSettledStatus(statuses[id]))
  const isCurrent = (id: StepId) => id === current && !finished
  const place = finished
    ? run.stepper.all(all)
    : run.stepper.bar(format.number(STEP_IDS.indexOf(current) + 1), all, guide.title[current])
  return (
    <nav
      aria-label={run.stepper.label}
      className="print:hidden max-lg:sticky max-lg:-mt-5 sm:max-lg:-mt-7 max-lg:top-0 max-lg:z-20 max-lg:-mx-4 max-lg:border-b max-lg:border-line max-lg:bg-card max-lg:px-4 sm:max-lg:-mx-8 sm:max-lg:px-8"
    >
      <button
        type="button"
        aria-expanded={open}
        aria-controls="steps"
        onClick={() => setOpen(!open)}
        className="flex min-h-12 w-full items-center gap-2 text-left text-sm font-semibold lg:hidden"
      >
        <Icon name="chevron" className={`transition-transform ${open ? 'rotate-90' : ''}`} />
        <span className="min-w-0 line-clamp-2">{place}</span>
      </button>
      <ol id="steps" aria-label={guide.list} className={open ? 'max-lg:pt-1 max-lg:pb-3' : 'max-lg:hidden'}>
        {STEP_IDS.map((id) => (
          <li
            key={id}
            aria-current={isCurrent(id) ? 'step' : undefined}
            className="relative grid grid-cols-[2.25rem_minmax(0,1fr)] gap-x-3 pb-3 not-last:before:absolute not-last:before:top-4 not-last:before:bottom-0 not-last:before:left-[calc(1.125rem-1px)] not-last:before:w-0.5 not-last:before:bg-line forced-colors:not-last:before:bg-[CanvasText] lg:pb-4"
          >
            <StepMarker id={id} status={statuses[id]} current={isCurrent(id)} />
            <div className="min-h-9 min-w-0 self-center">
              <p
                className={`leading-snug ${isCurrent(id) ? 'font-semibold' : statuses[id].kind === 'waiting' ? 'text-soft' : ''}`}
              >
                {guide.title[id]}
              </p>
              {statuses[id].kind !== 'waiting' && (
                <Standing status={statuses[id]} asks={asks === id} words={guide} />
              )}
            </div>
          </li>
        ))}
      </ol>
    </nav>
  )
}
