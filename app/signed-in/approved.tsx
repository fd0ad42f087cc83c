import { ButtonLink } from '@/components/ui/button'
import type { SignedInWords } from './signed-in-words'

/** Shown to an administrator who returns from approving this page for an organization. */
export function Approved({ approved, words }: { approved: boolean; words: SignedInWords }) {
  return (
    <div className="space-y-4">
      <h1 className="text-2xl font-semibold">{approved ? words.approved : words.notApproved}</h1>
      <p className="text-soft">{approved ? words.approvedNext : words.notApprovedNext}</p>
      <ButtonLink href="/">{words.start}</ButtonLink>
    </div>
  )
}
