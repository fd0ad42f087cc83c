'use client'

import { useEffect, useRef } from 'react'
import { useWords } from '@/components/words/language'
import type { StepStatus } from '@/lib/engine/status'
import { STEP_IDS, type StepId } from '@/lib/guide/steps'
import { explain } from '@/lib/problem/explain'
import type { Catalogue } from '@/lib/words/catalogue'

export type AnnouncerProps = { statuses: Readonly<Record<StepId, StepStatus>>; current: StepId }

/** Says status changes to screen readers, and moves the focus to the new thing: the next step, or the problem. */
export function Announcer({ statuses, current }: AnnouncerProps) {
  const { guide, run } = useWords()
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
      {STEP_IDS.map((id) => said(guide.title[id], statuses[id], run.said)).find(Boolean)}
    </p>
  )
}

function said(title: string, status: StepStatus, words: Catalogue['run']['said']): string | null {
  if (status.kind === 'running') return status.wait ? words.paused(title) : words.running(title)
  if (status.kind === 'leaving') return words.leaving(title)
  if (status.kind === 'stuck') return words.stopped(title, explain(status.problem).what)
  if (status.kind === 'ready') return words.ready(title)
  return null
}

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus()
}
