'use client'

import type { ReactNode } from 'react'
import { useWords } from '@/components/words/language'
import type { StepStatus } from '@/lib/engine/status'
import { STEP_IDS, type StepId } from '@/lib/guide/steps'
import { Standing } from './step'
import { TaskCard } from './task-card'

type StepCardProps = {
  id: StepId
  status: StepStatus
  /** A question of the step is open although nothing stopped it. */
  asks: boolean
  /** Why it is open again, if a later step stopped. */
  reason?: string | null
  children: ReactNode
}

/** The one task in front of the person: its title, why, where it stands, and what to press. */
export function StepCard({ id, status, asks, reason = null, children }: StepCardProps) {
  const { guide, run, format } = useWords()
  return (
    <TaskCard
      id={id}
      title={guide.title[id]}
      above={
        <div className="flex flex-wrap items-baseline justify-between gap-x-4">
          <p className="text-sm text-soft max-lg:hidden">
            {run.stepper.place(format.number(STEP_IDS.indexOf(id) + 1), format.number(STEP_IDS.length))}
          </p>
          <Standing status={status} asks={asks} words={guide} />
        </div>
      }
      below={
        <>
          {reason && <p className="mt-1 max-w-prose font-medium">{reason}</p>}
          {/* A problem needs the room, on a phone most of all. */}
          {status.kind !== 'stuck' && <p className="mt-1 max-w-prose text-soft">{guide.why[id]}</p>}
        </>
      }
    >
      {children}
    </TaskCard>
  )
}
