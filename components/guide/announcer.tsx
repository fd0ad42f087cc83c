'use client'

import { useEffect, useRef } from 'react'
import { useWords } from '@/components/words/language'
import { problemInWords } from '@/components/words/problem-in-words'
import type { StepStatus } from '@/lib/engine/status'
import { STEP_IDS, type StepId } from '@/lib/guide/steps'
import type { Words } from '@/lib/words/catalogue'

type AnnouncerProps = { statuses: Readonly<Record<StepId, StepStatus>>; current: StepId }

/** Announces status changes to screen readers, and moves the focus to the next step or the problem. */
export function Announcer({ statuses, current }: AnnouncerProps) {
  const words = useWords()
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
      {STEP_IDS.map((id) => announced(words.guide.title[id], statuses[id], words)).find(Boolean)}
    </p>
  )
}

function announced(title: string, status: StepStatus, words: Words): string | null {
  const { said: texts } = words.run
  if (status.kind === 'running') return status.wait ? texts.paused(title) : texts.running(title)
  if (status.kind === 'leaving') return texts.leaving(title)
  if (status.kind === 'stuck') return texts.stopped(title, problemInWords(status.problem, words).what)
  if (status.kind === 'ready') return texts.ready(title)
  return null
}

function focus(selector: string): void {
  document.querySelector<HTMLElement>(selector)?.focus()
}
