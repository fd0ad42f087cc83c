import { TelephoneCode } from '@/components/report/telephone-code'
import { ButtonLink } from '@/components/ui/button'
import { DocumentTitle } from '@/components/words/document-title'
import type { SignedInWords } from './signed-in-words'

/** Shown to an administrator who returns from approving this page for an organization. */
export function Approved({ approved, words }: { approved: boolean; words: SignedInWords }) {
  const title = approved ? words.approved : words.notApproved
  return (
    <div className="space-y-4">
      <DocumentTitle title={title} />
      <h1 className="text-3xl font-semibold tracking-tight">{title}</h1>
      <p className="text-soft">{approved ? words.approvedNext : words.notApprovedNext}</p>
      <ButtonLink href="/">{words.start}</ButtonLink>
      <TelephoneCode code={approved ? words.codes.approved : words.codes.notApproved} />
    </div>
  )
}
