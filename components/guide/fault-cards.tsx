import { Rich } from '@/components/words/rich'
import type { LinkFault } from '@/lib/preset/fault'
import type { Words } from '@/lib/words/catalogue'
import { allowedInstead, nameOf } from './fault-words'
import { LinkExpiredAt } from './link-expired-at'

type FaultCardsProps = { faults: readonly LinkFault[]; words: Words }

/** What is wrong with a link, parameter by parameter: for the customer, and for support in a report of it. */
export function FaultCards({ faults, words }: FaultCardsProps) {
  const { link } = words
  return (
    <ul aria-label={link.faults} className="space-y-4">
      {/* By place: a report may have left out what two faults differed in. */}
      {Object.entries(faults).map(([place, fault]) => (
        <li key={place} className="rounded-lg border-l-4 border-bad bg-bad-wash px-4 py-3">
          <p className="font-semibold break-words">
            <Rich
              text={link.problem[fault.problem]}
              parts={{ name: () => <code className="font-mono">{nameOf(words, fault)}</code> }}
            />
          </p>
          {fault.came !== '' && (
            <p className="mt-1 text-sm break-all">
              {link.came} <q className="font-mono">{fault.came}</q>
            </p>
          )}
          <p className="mt-1 text-sm">{link.allowed(allowedInstead(words, fault))}</p>
          {fault.problem === 'expired' && (
            <p className="mt-1 text-sm empty:hidden">
              <LinkExpiredAt came={fault.came} words={link.ended} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
