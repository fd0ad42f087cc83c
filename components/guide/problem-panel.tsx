import type { ReactNode } from 'react'
import { CopyButton } from '@/components/ui/copy-button'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { isCalm } from '@/lib/problem/calm'
import { explain } from '@/lib/problem/explain'
import type { Problem, Trace } from '@/lib/problem/problem'

type ProblemPanelProps = { problem: Problem; step: string; children?: ReactNode }

/** A failure with its meaning and the next move. `children` are the buttons that the next move needs. */
export function ProblemPanel({ problem, step, children }: ProblemPanelProps) {
  const { what, means, next, who } = explain(problem)
  const details = detailsOf(problem.trace, step, problem.kind)
  return (
    <div data-problem={problem.kind} tabIndex={-1} className="outline-none">
      <Notice tone={isCalm(problem) ? 'info' : 'bad'} title={what} level="h3">
        <p className="max-w-prose">{means}</p>
        <p className="max-w-prose font-medium">{next}</p>
        {who && <p className="max-w-prose text-sm">Who can: {who}.</p>}
        {children && <div className="flex flex-wrap gap-3 pt-1">{children}</div>}
        <Disclosure summary="Details for support">
          <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
            {details.map(([name, value]) => (
              <div key={name} className="contents">
                <dt className="text-soft">{name}</dt>
                <dd className="font-mono text-[0.85em] break-all">{value}</dd>
              </div>
            ))}
          </dl>
          <div className="mt-3">
            <CopyButton label="Copy details" text={() => details.map((pair) => pair.join(': ')).join('\n')} />
          </div>
        </Disclosure>
      </Notice>
    </div>
  )
}

function detailsOf(trace: Trace, step: string, kind: string): [string, string][] {
  const rows: [string, string | undefined][] = [
    ['Step', step],
    ['Problem', kind],
    ['Time (UTC)', trace.at],
    ['Code', trace.code],
    ['HTTP status', trace.status?.toString()],
    ['Request id', trace.requestId],
    ['Call', trace.call],
  ]
  return rows.flatMap(([name, value]) => (value ? [[name, value]] : []))
}
