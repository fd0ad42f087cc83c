import { useAllWords } from '@/components/words/language'
import type { ReportFault } from '@/lib/report/codec'

/** Why a pasted report cannot be opened, line by line. */
export function ReportFaults({ faults }: { faults: readonly ReportFault[] }) {
  const { report, format } = useAllWords()
  const words = report.faults
  return (
    <ul aria-label={words.title} className="space-y-2 text-sm">
      {faults.map(({ line, came, problem }) => (
        <li key={`${line} ${came} ${problem}`} className="wrap-anywhere">
          <span className="font-semibold">
            {line === null ? words.report : words.line(format.number(line))}
          </span>
          {came !== '' && (
            <>
              : <q className="font-mono">{came}</q>
            </>
          )}
          <br />
          {words.problem[problem]}
        </li>
      ))}
    </ul>
  )
}
