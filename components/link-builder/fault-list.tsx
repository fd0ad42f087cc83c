import { allowedInstead, nameOf } from '@/components/guide/fault-words'
import { useAllWords } from '@/components/words/language'
import type { LinkFault } from '@/lib/preset/fault'

/** What is wrong with a link, parameter by parameter, in the words of its codec. */
export function FaultList({ faults }: { faults: readonly LinkFault[] }) {
  const words = useAllWords()
  return (
    <ul aria-label={words.link.faults} className="space-y-2 text-sm">
      {faults.map((fault) => (
        <li key={`${fault.parameter} ${fault.problem} ${fault.came}`} className="wrap-anywhere">
          <code className="font-mono font-semibold">{nameOf(words, fault)}</code>
          {fault.came !== '' && (
            <>
              . {words.link.came} <q className="font-mono">{fault.came}</q>
            </>
          )}
          <br />
          {words.link.allowed(allowedInstead(words, fault))}
        </li>
      ))}
    </ul>
  )
}
