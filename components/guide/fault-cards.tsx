import { type LinkFault, nameOf } from '@/lib/preset/fault'
import { Ended } from './ended'

/** What is wrong with a parameter, after its name. */
export const WORDS: Record<LinkFault['problem'], string> = {
  unknown: 'is not a parameter of this page',
  repeated: 'is there more than once',
  'missing-version': 'is missing',
  'unsupported-version': 'is a version that this page does not know',
  'not-allowed': 'is not one of the allowed values',
  'too-long': 'is too long',
  'forbidden-character': 'has a character that is not allowed',
  malformed: 'is not written correctly',
  expired: 'is past',
  contradictory: 'contradicts another parameter',
  unsigned: 'is missing: this page opens signed links only',
  foreign: 'is not the signature of this link',
}

/** What is wrong with a link, parameter by parameter: for the customer, and for support in a report of it. */
export function FaultCards({ faults }: { faults: readonly LinkFault[] }) {
  return (
    <ul aria-label="What is wrong with the link" className="space-y-4">
      {/* By place: a report may have left out what two faults differed in. */}
      {Object.entries(faults).map(([place, fault]) => (
        <li key={place} className="rounded-lg border-l-4 border-bad bg-bad-wash px-4 py-3">
          <p className="font-semibold break-words">
            <code className="font-mono">{nameOf(fault)}</code> {WORDS[fault.problem]}
          </p>
          {fault.came !== '' && (
            <p className="mt-1 text-sm break-all">
              Came: <q className="font-mono">{fault.came}</q>
            </p>
          )}
          <p className="mt-1 text-sm">Allowed: {fault.allowed}</p>
          {fault.problem === 'expired' && <Ended came={fault.came} />}
        </li>
      ))}
    </ul>
  )
}
