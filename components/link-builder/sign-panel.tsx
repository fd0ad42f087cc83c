import { Button } from '@/components/ui/button'
import { useWords } from '@/components/words/language'
import { Rich } from '@/components/words/rich'
import { SignInProblem } from './sign-in-card'
import type { SupportProblem } from './support-problem'

type SignPanelProps = {
  signer: { name: string; account: string }
  /** Product and region are chosen: a signed link has to name its run. */
  ready: boolean
  busy: boolean
  problem: SupportProblem | null
  onSign: () => Promise<void>
  onSignIn: () => void
}

/** In place of the link until it is signed; a change in the form asks for a new signature. */
export function SignPanel({ signer, ready, busy, problem, onSign, onSignIn }: SignPanelProps) {
  const { sign } = useWords().builder
  return (
    <section aria-label={sign.title} className="space-y-3 rounded-xl border border-line bg-card p-5">
      <h3 className="font-semibold">{sign.title}</h3>
      <p className="text-sm wrap-anywhere text-soft">
        <Rich
          text={sign.who(`${signer.name} (${signer.account})`)}
          parts={{ signer: (inner) => <strong className="font-semibold text-ink">{inner}</strong> }}
        />
      </p>
      {!ready && <p className="text-sm">{sign.choose}</p>}
      {problem && <SignInProblem problem={problem} account={signer.account} />}
      <div className="flex flex-wrap gap-3">
        <Button onClick={onSign} disabled={!ready || busy}>
          {busy ? sign.signing : sign.title}
        </Button>
        {problem === 'refused' && (
          <Button appearance="secondary" onClick={onSignIn}>
            {sign.signIn}
          </Button>
        )}
      </div>
    </section>
  )
}
