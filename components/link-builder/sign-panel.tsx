import { Button } from '@/components/ui/button'
import { type SupportProblem, Trouble } from './sign-in-card'

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
  return (
    <section aria-label="Sign the link" className="space-y-3 rounded-xl border border-line bg-card p-5">
      <h3 className="font-semibold">Sign the link</h3>
      <p className="text-sm wrap-anywhere text-soft">
        The customer will see that{' '}
        <strong className="font-semibold text-ink">
          {signer.name} ({signer.account})
        </strong>{' '}
        signed it. It is good until its last day, and for 30 days at the most.
      </p>
      {!ready && <p className="text-sm">Choose product and region first: a signed link fixes both.</p>}
      {problem && <Trouble problem={problem} account={signer.account} />}
      <div className="flex flex-wrap gap-3">
        <Button onClick={onSign} disabled={!ready || busy}>
          {busy ? 'Signing …' : 'Sign the link'}
        </Button>
        {problem === 'refused' && (
          <Button look="secondary" onClick={onSignIn}>
            Sign in with Microsoft
          </Button>
        )}
      </div>
    </section>
  )
}
