import type { ReportFault } from '@/lib/report/codec'

/** Why a pasted report cannot be opened, line by line. */
export function ReportFaults({ faults }: { faults: readonly ReportFault[] }) {
  return (
    <ul aria-label="What is wrong with the report" className="space-y-2 text-sm">
      {faults.map(({ line, came, allowed }) => (
        <li key={`${line} ${came} ${allowed}`} className="wrap-anywhere">
          <span className="font-semibold">{line === null ? 'The whole' : `Line ${line}`}</span>
          {came !== '' && (
            <>
              : <q className="font-mono">{came}</q>
            </>
          )}
          <br />
          {allowed}
        </li>
      ))}
    </ul>
  )
}
