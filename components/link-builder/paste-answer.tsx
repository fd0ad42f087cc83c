import { ReportFaults } from '@/components/report/report-faults'
import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/language'
import type { LinkFault } from '@/lib/preset/fault'
import type { ReportFault } from '@/lib/report/codec'
import { FaultList } from './fault-list'

/** The result of a paste. */
export type Pasted =
  | { kind: 'link' }
  | { kind: 'report' }
  | { kind: 'link-faults'; faults: readonly LinkFault[]; query: string }
  | { kind: 'report-faults'; faults: readonly ReportFault[] }

type PasteAnswerProps = { pasted: Pasted | null; onTakeOver: (query: string) => void }

/** Shows the result of a paste. A faulty link can be corrected in the form. */
export function PasteAnswer({ pasted, onTakeOver }: PasteAnswerProps) {
  const { paste } = useWords().builder
  switch (pasted?.kind) {
    case undefined:
      return null
    case 'link':
      return <p className="font-medium text-good">{paste.link}</p>
    case 'report':
      return <p className="font-medium text-good">{paste.report}</p>
    case 'link-faults':
      return (
        <div className="space-y-3 rounded-lg border-l-4 border-bad bg-bad-wash px-4 py-3">
          <p className="font-semibold">{paste.faultyLink}</p>
          <FaultList faults={pasted.faults} />
          <Button appearance="secondary" onClick={() => onTakeOver(pasted.query)}>
            {paste.correct}
          </Button>
        </div>
      )
    case 'report-faults':
      return (
        <div className="space-y-3 rounded-lg border-l-4 border-bad bg-bad-wash px-4 py-3">
          <p className="font-semibold">{paste.faultyReport}</p>
          <ReportFaults faults={pasted.faults} />
        </div>
      )
  }
}
