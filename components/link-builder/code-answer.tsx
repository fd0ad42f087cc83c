import { FactsList } from '@/components/guide/facts-list'
import { useAllWords } from '@/components/words/language'
import type { ProblemKind } from '@/lib/problem/problem'
import { remediesFor } from '@/lib/problem/remedies'
import type { CodeReading } from '@/lib/telephone-code/read'
import type { StatusId } from '@/lib/telephone-code/tables'
import type { Words } from '@/lib/words/catalogue'
import { screenInWords } from './screen-in-words'
import { isGeneral, unsaidInWords, unsaidProblem } from './unsaid-problem'

type CodeAnswerProps = Extract<CodeReading, { kind: 'code' }> & {
  /** What this page connects. */
  service: string
}

/** What a code from the telephone says: where the customer is, what the customer reads, and whether the pages are the same. */
export function CodeAnswer({ code, situation, sameBuild, service }: CodeAnswerProps) {
  const words = useAllWords()
  const { title, rows, version } = words.telephone
  const screen = screenInWords(situation.screen, service, words)
  const status = statusInWords(situation.status, words)
  return (
    <div data-code-answer className="space-y-3 rounded-lg border-l-4 border-accent bg-accent-wash px-4 py-3">
      <p className="font-semibold">{title}</p>
      <FactsList
        rows={[
          { key: 'code', name: rows.code, value: code },
          { key: 'screen', name: rows.screen, value: screen.title },
          ...(status === null ? [] : [{ key: 'status', name: rows.status, value: status }]),
          { key: 'version', name: rows.version, value: sameBuild ? version.same : version.other },
        ]}
      />
      {screen.means && <p className="max-w-prose">{screen.means}</p>}
      {situation.problem && <WhatTheCustomerReads kind={situation.problem} />}
    </div>
  )
}

function WhatTheCustomerReads({ kind }: { kind: ProblemKind }) {
  const words = useAllWords()
  const { what, means, next } = unsaidInWords(kind, words)
  const { who } = remediesFor(unsaidProblem(kind, words))
  return (
    <div data-problem={kind} className="max-w-prose space-y-1">
      <p className="text-soft">{isGeneral(kind) ? words.telephone.depends : words.telephone.problem}</p>
      <p className="font-semibold">{what}</p>
      <p>{means}</p>
      <p className="font-medium">{next}</p>
      {who && <p>{words.problem.roles(words.field.able[who])}</p>}
    </div>
  )
}

/** `null` for a screen that has no status. */
function statusInWords(status: StatusId, { guide, telephone }: Words): string | null {
  switch (status) {
    case 'open':
      return null
    case 'waiting':
    case 'not-loaded':
      return telephone.status[status]
    case 'passed-on':
      return guide.status.passedOn
    case 'stuck':
      return guide.status.stopped
    default:
      return guide.status[status]
  }
}
