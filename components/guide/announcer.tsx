'use client'

import { useEffect, useRef } from 'react'
import { useWords } from '@/components/words/language'
import { problemInWords } from '@/components/words/problem-in-words'
import type { StepStatus } from '@/lib/engine/status'
import { STEP_IDS, type StepId } from '@/lib/guide/steps'
import type { RunWords } from '@/lib/words/catalogue'

type AnnouncerProps = {
  statuses: Readonly<Record<StepId, StepStatus>>
  current: StepId
  /** The step that is ready and waits for an answer, and not for its button. */
  asks: StepId | null
  /** All steps are settled, and what comes after them is at the top. */
  finished: boolean
}

/** The sections whose actions keep the focus. */
const AFTER_THE_RUN = '[aria-labelledby="aftercare"], [aria-labelledby="find-environment-title"]'

/** Announces status changes to screen readers, and keeps the current step in view and the focus on it. */
export function Announcer({ statuses, current, asks, finished }: AnnouncerProps) {
  const words = useWords()
  const before = useRef<{ place: string; kind: StepStatus['kind'] } | null>(null)
  const { kind } = statuses[current]
  const place = finished ? 'finish' : current
  useEffect(() => {
    const last = before.current
    before.current = { place, kind }
    // What was done after the run is read there, though it may open a step again.
    if (document.activeElement?.closest(AFTER_THE_RUN)) return
    const title = document.getElementById(`${place}-title`)
    if (kind === 'stuck' && last?.kind !== 'stuck')
      show(title, document.querySelector(`#${current} [data-problem]`))
    // A button that was pressed is gone, and the browser then leaves the focus on the body.
    else if (place !== last?.place || document.activeElement === document.body) show(title, title)
    else show(title, null)
  }, [place, current, kind])
  return (
    <p role="status" className="sr-only">
      {[
        justDone(statuses, place, words),
        // The title of the finish takes the focus, and a screen reader may leave it out: the button that had the focus is gone.
        finished ? words.run.stepper.all(words.format.number(STEP_IDS.length)) : null,
        ...STEP_IDS.map((id) => announced(words.guide.title[id], statuses[id], asks === id, words)),
      ]
        .filter(Boolean)
        .join('. ')}
    </p>
  )
}

/** The step that led here, as long as the next one only waits for a press. */
function justDone(
  statuses: AnnouncerProps['statuses'],
  place: StepId | 'finish',
  words: RunWords,
): string | null {
  const index = place === 'finish' ? STEP_IDS.length : STEP_IDS.indexOf(place)
  const last = STEP_IDS[index - 1]
  if (last === undefined || (place !== 'finish' && statuses[place].kind !== 'ready')) return null
  const status = statuses[last]
  return status.kind === 'done' && status.how === 'made' ? words.run.said.done(words.guide.title[last]) : null
}

function announced(title: string, status: StepStatus, asks: boolean, words: RunWords): string | null {
  const { said: texts } = words.run
  if (status.kind === 'running') return status.wait ? texts.paused(title) : texts.running(title)
  if (status.kind === 'leaving') return texts.leaving(title)
  if (status.kind === 'stuck') return texts.stopped(title, problemInWords(status.problem, words).what)
  if (status.kind === 'ready') return asks ? texts.asks(title) : texts.ready(title)
  return null
}

/** How much of the view's height may be above the title of what is to be done. */
const HIGHEST = 0.3

/** Brings the step's beginning into view, unless it is there, and the focus to what is to be read. */
function show(title: HTMLElement | null, read: HTMLElement | null): void {
  const top = title?.getBoundingClientRect().top ?? 0
  if (top < 0 || top > innerHeight * HIGHEST) title?.closest('section')?.scrollIntoView({ block: 'start' })
  read?.focus({ preventScroll: true })
}
