import type { LinkFault } from '@/lib/preset/fault'

/** What is wrong with a link, parameter by parameter, in the words of its codec. */
export function FaultList({ faults }: { faults: readonly LinkFault[] }) {
  return (
    <ul aria-label="What is wrong with the link" className="space-y-2 text-sm">
      {faults.map(({ parameter, problem, came, allowed }) => (
        <li key={`${parameter} ${problem} ${came}`} className="wrap-anywhere">
          <code className="font-mono font-semibold">{parameter || '(no name)'}</code>
          {came !== '' && (
            <>
              : came <q className="font-mono">{came}</q>
            </>
          )}
          <br />
          Allowed: {allowed}
        </li>
      ))}
    </ul>
  )
}
