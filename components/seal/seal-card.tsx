'use client'

import { Button } from '@/components/ui/button'
import { focusOn } from '@/components/ui/focus-on'
import { Icon } from '@/components/ui/icon'
import { useWords } from '@/components/words/language'
import { KeyNumber } from './key-number'
import { SealedText } from './sealed-text'
import { useKeyNumber } from './use-key-number'

type SealCardProps = {
  receiver: { publicKey: string; name: string }
  application: string
  /** The sealed credentials, once they are made. */
  sealed: { text: string; expiresAt: string } | null
  /** Another secret was sealed for the same key before, so the key may be used up. */
  reused: boolean
  /** `sealed`: it was made a moment ago, by this press. */
  state: 'ready' | 'sealing' | 'sealed' | 'failed'
  onSeal: () => void
}

/** Offers to seal the credentials for the person whom the link names, so that no one has to send the secret. */
export function SealCard({ receiver, application, sealed, reused, state, onSeal }: SealCardProps) {
  const words = useWords()
  const { card } = words.seal
  const number = useKeyNumber(receiver.publicKey)
  const { name } = receiver
  return (
    <section aria-labelledby="seal" className="space-y-3 rounded-lg border border-edge bg-paper p-4">
      <h3 id="seal" className="font-semibold wrap-anywhere">
        {card.title(name)}
      </h3>
      {!sealed && <p className="max-w-prose text-sm">{card.text}</p>}
      {reused && !sealed && (
        <p className="max-w-prose text-sm font-medium wrap-anywhere">{card.reused(name)}</p>
      )}
      <div className="space-y-1">
        <p className="max-w-prose text-sm wrap-anywhere">{card.check(name)}</p>
        {number && <KeyNumber groups={number} words={words} />}
      </div>
      {sealed ? (
        <>
          <p
            ref={state === 'sealed' ? focusOn : null}
            tabIndex={-1}
            className="font-medium text-good wrap-anywhere outline-none"
          >
            <Icon name="check" /> {card.done(name)}.{' '}
            <span className="font-normal text-ink">
              {card.until(words.format.dateTime(sealed.expiresAt))}
            </span>
          </p>
          <SealedText to={name} application={application} first={false} {...sealed} />
          <p className="max-w-prose text-sm">{card.stays}</p>
        </>
      ) : (
        <>
          <Button
            appearance={state === 'failed' || reused ? 'secondary' : 'primary'}
            className="wrap-anywhere"
            aria-disabled={state === 'sealing'}
            onClick={() => {
              if (state !== 'sealing') onSeal()
            }}
          >
            <Icon name="lock" />
            {state === 'sealing' ? card.sealing : card.seal(name)}
          </Button>
          <p role="status" className="text-sm text-bad empty:hidden">
            {state === 'failed' && card.failed}
          </p>
        </>
      )}
    </section>
  )
}
