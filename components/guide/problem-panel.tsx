'use client'

import type { ReactNode } from 'react'
import { CopyButton } from '@/components/ui/copy-button'
import { Disclosure } from '@/components/ui/disclosure'
import { Notice } from '@/components/ui/notice'
import { useWords } from '@/components/words/language'
import { problemInWords } from '@/components/words/problem-in-words'
import { nothingWentWrong } from '@/lib/problem/nothing-went-wrong'
import type { Problem } from '@/lib/problem/problem'
import { remediesFor } from '@/lib/problem/remedies'
import type { Catalogue } from '@/lib/words/catalogue'

type ProblemPanelProps = {
  problem: Problem
  step: string
  /** What to do next, if this person can do more than most. */
  nextHere?: string | null
  children?: ReactNode
}

/** A failure with its meaning and the next move. `children` are the buttons that the next move needs. */
export function ProblemPanel({ problem, step, nextHere = null, children }: ProblemPanelProps) {
  const words = useWords()
  const { what, means, next } = problemInWords(problem, words)
  const { who } = remediesFor(problem)
  const details = detailsOf(problem, step, words.problem.detail)
  return (
    <div data-problem={problem.kind} tabIndex={-1} className="outline-none">
      <Notice tone={nothingWentWrong(problem) ? 'info' : 'bad'} title={what} level="h3">
        <p className="max-w-prose">{means}</p>
        <p className="max-w-prose font-medium">{nextHere ?? next}</p>
        {who && <p className="max-w-prose text-sm">{words.problem.roles(words.field.able[who])}</p>}
        {children && <div className="flex flex-wrap gap-3 pt-1">{children}</div>}
        <Disclosure summary={words.problem.details}>
          <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
            {details.map(([name, value]) => (
              <div key={name} className="contents">
                <dt className="text-soft">{name}</dt>
                <dd className="font-mono text-[0.85em] break-all">{value}</dd>
              </div>
            ))}
          </dl>
          <div className="mt-3">
            <CopyDetails problem={problem} step={step} />
          </div>
        </Disclosure>
      </Notice>
    </div>
  )
}

type CopyDetailsProps = { problem: Problem; step: string; appearance?: 'primary' | 'secondary' }

/** Copies what support needs to know. */
export function CopyDetails({ problem, step, appearance = 'secondary' }: CopyDetailsProps) {
  const { problem: words } = useWords()
  return (
    <CopyButton
      appearance={appearance}
      label={words.copy}
      copied={words.copied}
      text={() =>
        detailsOf(problem, step, words.detail)
          .map((pair) => pair.join(': '))
          .join('\n')
      }
    />
  )
}

function detailsOf(
  problem: Problem,
  step: string,
  names: Catalogue['problem']['detail'],
): [string, string][] {
  const { kind, trace } = problem
  const rows: [string, string | undefined][] = [
    [names.step, step],
    [names.problem, kind],
    [names.at, trace.at],
    [names.code, trace.code],
    [names.status, trace.status?.toString()],
    [names.requestId, trace.requestId],
    [names.call, trace.call],
    [names.cause, causeOf(problem)],
  ]
  return rows.flatMap(([name, value]) => (value ? [[name, value]] : []))
}

/** What a programmer makes of it: the field that could not be read, or the name of an error that is not known. */
function causeOf(problem: Problem): string | undefined {
  if (problem.kind === 'unreadable-answer') return problem.why
  return problem.kind === 'unexpected' ? problem.what : undefined
}
