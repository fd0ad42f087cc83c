'use client'

import type { ReactNode } from 'react'
import { Icon } from '@/components/ui/icon'
import { CHEVRON, Line } from '@/components/ui/line'
import { useWords } from '@/components/words/language'
import type { SettledStatus } from '@/lib/engine/status'
import type { StepId } from '@/lib/guide/steps'
import { visibleText } from '@/lib/preset/visible'
import { Standing } from './step'

const LONGEST = 120

type SettledStepProps = {
  id: StepId
  status: SettledStatus
  /** What the step made, in a few words; not shown where it was left out. */
  made: string
  children: ReactNode
}

/** A step that is done, in one line. Details, calls and the place in the admin center unfold. */
export function SettledStep({ id, status, made, children }: SettledStepProps) {
  const { guide, format } = useWords()
  return (
    <section
      id={id}
      aria-labelledby={`${id}-title`}
      className="scroll-mt-16 border-t border-line lg:scroll-mt-6"
    >
      <details open={status.kind === 'passed-on'} className="group/settled">
        <summary className="flex list-none flex-wrap items-baseline gap-x-3 gap-y-0.5 py-2.5 [&::-webkit-details-marker]:hidden">
          <Icon
            name={status.kind === 'done' ? 'check' : 'person'}
            className={`self-center ${status.kind === 'done' ? 'text-good' : 'text-warn'}`}
          />
          <h3 id={`${id}-title`} tabIndex={-1} className="font-semibold outline-none">
            {guide.title[id]}
          </h3>
          <span className="min-w-0 text-sm wrap-anywhere text-soft">
            {status.kind === 'done' && <bdi>{visibleText(made, LONGEST)}</bdi>}
          </span>
          <span className="ml-auto flex items-center gap-2">
            {status.kind === 'done' && status.how === 'made' && status.at !== undefined && (
              <time dateTime={new Date(status.at).toISOString()} className="text-sm text-soft tabular-nums">
                {format.time(status.at)}
              </time>
            )}
            <Standing status={status} words={guide} />
            <Line path={CHEVRON} className="text-accent transition-transform group-open/settled:rotate-90" />
          </span>
        </summary>
        <div className="space-y-4 pt-1 pb-5 sm:pl-8">{children}</div>
      </details>
    </section>
  )
}
