import { Button } from '@/components/ui/button'
import { useAllWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import type { FieldName } from './draft'
import { FieldButtons } from './field-buttons'
import { SignInProblem } from './sign-in-card'
import type { SupportProblem } from './support-problem'

type SignPanelProps = {
  signer: { name: string; account: string }
  /** What a signed link has to say and this one does not say yet. */
  missing: readonly FieldName[]
  busy: boolean
  problem: SupportProblem | null
  onSign: () => void
  onSignIn: () => void
}

const MISSING = 'missing-to-sign'

/** In place of the link until it is signed; a change in the form asks for a new signature. */
export function SignPanel({ signer, missing, busy, problem, onSign, onSignIn }: SignPanelProps) {
  const { sign } = useAllWords().builder
  const ready = missing.length === 0
  return (
    <div className="space-y-3">
      <div className="grid gap-x-6 gap-y-2 lg:grid-cols-[minmax(0,1fr)_auto] lg:items-center">
        <div className="min-w-0 space-y-1">
          {!ready && <FieldButtons id={MISSING} label={sign.missing} names={missing} />}
          <p className="text-sm wrap-anywhere text-soft">
            <Rich
              text={sign.who(`${signer.name} (${signer.account})`)}
              parts={{ signer: (inner) => <strong className="font-semibold text-ink">{inner}</strong> }}
            />
          </p>
        </div>
        <div className="flex flex-wrap gap-3">
          {/* Stays focusable while it works: a disabled button would drop the focus. */}
          <Button
            onClick={() => {
              if (!busy) onSign()
            }}
            disabled={!ready}
            aria-disabled={busy}
            aria-describedby={ready ? undefined : MISSING}
            appearance={problem === 'refused' ? 'secondary' : 'primary'}
          >
            {busy ? sign.signing : sign.title}
          </Button>
          {problem === 'refused' && <Button onClick={onSignIn}>{sign.signIn}</Button>}
        </div>
      </div>
      <div role="status">{problem && <SignInProblem problem={problem} account={signer.account} />}</div>
    </div>
  )
}
