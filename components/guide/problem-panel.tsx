'use client'

import type { ReactNode } from 'react'
import { CopyButton } from '@/components/ui/copy-button'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'
import { isCalm } from '@/lib/problem/calm'
import { explain } from '@/lib/problem/explain'
import type { Problem } from '@/lib/problem/problem'
import type { Catalogue } from '@/lib/words/catalogue'

export type ProblemPanelProps = { problem: Problem; step: string; children?: ReactNode }

/** A failure with its meaning and the next move. `children` are the buttons that the next move needs. */
export function ProblemPanel({ problem, step, children }: ProblemPanelProps) {
  const words = useWords().run.problem
  const { what, means, next, who } = explain(problem)
  const details = detailsOf(problem, step, words.rows)
  return (
    <div data-problem={problem.kind} tabIndex={-1} className="outline-none">
      <Notice tone={isCalm(problem) ? 'info' : 'bad'} title={what} level="h3">
        <p className="max-w-prose">{means}</p>
        <p className="max-w-prose font-medium">{next}</p>
        {who && <p className="max-w-prose text-sm">{words.who(who)}</p>}
        {children && <div className="flex flex-wrap gap-3 pt-1">{children}</div>}
        <Disclosure summary={words.details}>
          <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
            {details.map(([name, value]) => (
              <div key={name} className="contents">
                <dt className="text-soft">{name}</dt>
                <dd className="font-mono text-[0.85em] break-all">{value}</dd>
              </div>
            ))}
          </dl>
          <div className="mt-3">
            <CopyButton label={words.copy} text={() => details.map((pair) => pair.join(': ')).join('\n')} />
          </div>
        </Disclosure>
      </Notice>
    </div>
  )
}

function detailsOf(
  { kind, trace }: Problem,
  step: string,
  names: Catalogue['run']['problem']['rows'],
): [string, string][] {
  const rows: [string, string | undefined][] = [
    [names.step, step],
    [names.kind, kind],
    [names.at, trace.at],
    [names.code, trace.code],
    [names.status, trace.status?.toString()],
    [names.requestId, trace.requestId],
    [names.call, trace.call],
  ]
  return rows.flatMap(([name, value]) => (value ? [[name, value]] : []))
}
