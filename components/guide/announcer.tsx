'use client'

import { useEffect, useRef } from 'react'
import type { StepStatus } from '@/lib/engine/status'
import { guideStep, STEP_IDS, type StepId } from '@/lib/guide/steps'
import { explain } from '@/lib/problem/explain'

type AnnouncerProps = { statuses: Readonly<Record<StepId, StepStatus>>; current: StepId }

/** Says status changes to screen readers, and moves the focus to the new thing: the next step, or the problem. */
export function Announcer({ statuses, current }: AnnouncerProps) {
  const before = useRef({ current, kind: statuses[current].kind })
  const { kind } = statuses[current]
  useEffect(() => {
    const last = before.current
    before.current = { current, kind }
    if (kind === 'stuck' && last.kind !== 'stuck') focus(`#${current} [data-problem]`)
    else if (current !== last.current || (kind === 'done' && last.kind !== 'done')) focus(`#${current}-title`)
  }, [current, kind])
  return (
    <p role="status" className="sr-only">
      {STEP_IDS.map((id) => said(id, statuses[id])).find(Boolean)}
    </p>
  )
}

function said(id: StepId, status: StepStatus): string | null {
  const { title } = guideStep(id)
  if (status.kind === 'running') return status.wait ? `${title}: waiting for Microsoft` : `${title}: working`
  if (status.kind === 'leaving') return `${title}: going to Microsoft`
  if (status.kind === 'stuck') return `${title}: ${explain(status.problem).what}`
  if (status.kind === 'ready') return `${title}: ready`
  return null
}

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus()
}
