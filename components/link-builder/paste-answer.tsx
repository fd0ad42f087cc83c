import { ReportFaults } from '@/components/report/report-faults'
import { Button } from '@/components/ui/button'
import { Disclosure } from '@/components/ui/disclosure'
import { useAllWords } from '@/components/words/language'
import type { LinkFault } from '@/lib/preset/fault'
import { visibleText } from '@/lib/preset/visible'
import type { RecordReading } from '@/lib/record/read'
import type { ReportFault } from '@/lib/report/codec'
import type { CodeReading } from '@/lib/telephone-code/read'
import { CodeAnswer } from './code-answer'
import { FaultList } from './fault-list'

/** The result of a paste. */
export type Pasted =
  | { kind: 'link' }
  | { kind: 'report' }
  | { kind: 'record' }
  | { kind: 'link-faults'; faults: readonly LinkFault[]; query: string }
  | { kind: 'report-faults'; faults: readonly ReportFault[] }
  | Extract<RecordReading, { kind: 'record-fault' }>
  | CodeReading

/** Longer than any name of a record's own. */
const LONGEST_FIELD = 80

type PasteAnswerProps = {
  pasted: Pasted | null
  /** What this page connects. */
  service: string
  onCorrect: (query: string, faults: readonly LinkFault[]) => void
}

/** Shows the result of a paste. A faulty link can be corrected in the form. */
export function PasteAnswer({ pasted, service, onCorrect }: PasteAnswerProps) {
  const { builder, record, telephone } = useAllWords()
  const { paste } = builder
  switch (pasted?.kind) {
    case undefined:
      return null
    case 'link':
      return <p className="font-medium text-good">{paste.link}</p>
    case 'report':
    case 'record':
      return <p className="font-medium text-good">{paste[pasted.kind]}</p>
    case 'code':
      return <CodeAnswer {...pasted} service={service} />
    case 'code-fault':
      return (
        <p className="rounded-lg border-l-4 border-bad bg-bad-wash px-4 py-3 font-semibold">
          {telephone.faults[pasted.fault]}
        </p>
      )
    case 'record-fault':
      return (
        <div className="rounded-lg border-l-4 border-bad bg-bad-wash px-4 py-3">
          <p className="font-semibold">{record.problem[pasted.problem]}</p>
          {pasted.field !== null && (
            <p className="font-mono text-sm wrap-anywhere">
              {record.field(visibleText(pasted.field, LONGEST_FIELD))}
            </p>
          )}
        </div>
      )
    case 'link-faults':
      return (
        <div className="space-y-3 rounded-lg border-l-4 border-bad bg-bad-wash px-4 py-3">
          <p className="font-semibold">{paste.faultyLink}</p>
          <FaultList faults={pasted.faults} />
          <Button appearance="secondary" onClick={() => onCorrect(pasted.query, pasted.faults)}>
            {paste.correct}
          </Button>
        </div>
      )
    case 'report-faults':
      return (
        <div className="space-y-3 rounded-lg border-l-4 border-bad bg-bad-wash px-4 py-3">
          <p className="font-semibold">{paste.faultyReport[whyNot(pasted.faults)]}</p>
          <Disclosure summary={paste.details}>
            <div className="py-2">
              <ReportFaults faults={pasted.faults} />
            </div>
          </Disclosure>
        </div>
      )
  }
}

/** What is to be done first decides what is said. */
function whyNot(faults: readonly ReportFault[]): 'secret' | 'otherVersion' | 'damaged' {
  const has = (kind: ReportFault['problem']) => faults.some(({ problem }) => problem === kind)
  if (has('secret')) return 'secret'
  return has('other-format') ? 'otherVersion' : 'damaged'
}
