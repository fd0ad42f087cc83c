import { ButtonLink } from '@/components/ui/button'
import type { SignedInWords } from './bridge'

/** An administrator came back from Microsoft's page on which this one can be approved for an organization. */
export function Approved({ approved, words }: { approved: boolean; words: SignedInWords }) {
  return (
    <div className="space-y-4">
      <h1 className="text-2xl font-semibold">{approved ? words.approved : words.notApproved}</h1>
      <p className="text-soft">{approved ? words.approvedNext : words.notApprovedNext}</p>
      <ButtonLink href="/">{words.start}</ButtonLink>
    </div>
  )
}
