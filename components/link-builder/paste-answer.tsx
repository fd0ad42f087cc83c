import { ReportFaults } from '@/components/report/report-faults'
import { Button } from '@/components/ui/button'
import type { LinkFault } from '@/lib/preset/fault'
import type { ReportFault } from '@/lib/report/codec'
import { FaultList } from './fault-list'

/** What became of a paste. */
export type Pasted =
  | { kind: 'link' }
  | { kind: 'report' }
  | { kind: 'link-faults'; faults: readonly LinkFault[]; query: string }
  | { kind: 'report-faults'; faults: readonly ReportFault[] }

type PasteAnswerProps = { pasted: Pasted | null; onTakeOver: (query: string) => void }

/** Says what became of a paste. A faulty link can be mended in the form. */
export function PasteAnswer({ pasted, onTakeOver }: PasteAnswerProps) {
  switch (pasted?.kind) {
    case undefined:
      return null
    case 'link':
      return <p className="font-medium text-good">The form below holds this link now.</p>
    case 'report':
      return <p className="font-medium text-good">The report is open below.</p>
    case 'link-faults':
      return (
        <div className="space-y-3 rounded-lg border-l-4 border-bad bg-bad-wash px-4 py-3">
          <p className="font-semibold">Customers cannot open this link</p>
          <FaultList faults={pasted.faults} />
          <Button look="secondary" onClick={() => onTakeOver(pasted.query)}>
            Mend it in the form
          </Button>
        </div>
      )
    case 'report-faults':
      return (
        <div className="space-y-3 rounded-lg border-l-4 border-bad bg-bad-wash px-4 py-3">
          <p className="font-semibold">This report cannot be opened</p>
          <ReportFaults faults={pasted.faults} />
        </div>
      )
  }
}
