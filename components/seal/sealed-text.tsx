'use client'

import { ReadyMessage } from '@/components/guide/ready-message'
import { CopyButton } from '@/components/ui/copy-button'
import { useWords } from '@/components/words/language'
import { sealLink } from '@/lib/seal/link'
import { useUnsent } from './unsent'

type SealedTextProps = {
  to: string
  text: string
  expiresAt: string
  application: string
  /** Sending it is what is to be done now. */
  first: boolean
}

/** Sealed credentials, to be copied as a link, as text or as a message. */
export function SealedText({ to, text, expiresAt, application, first }: SealedTextProps) {
  const { seal, format } = useWords()
  const { card } = seal
  const link = sealLink(text, location.origin)
  const until = format.dateTime(expiresAt)
  const onSent = useUnsent(text)
  return (
    <div className="space-y-2">
      <div className="flex flex-wrap gap-x-3 gap-y-1.5">
        <CopyButton
          appearance={first ? 'primary' : 'secondary'}
          label={card.copyLink}
          copied={card.copiedLink}
          text={() => link}
          onCopied={onSent}
        />
        <CopyButton label={card.copyText} copied={card.copiedText} text={() => text} onCopied={onSent} />
      </div>
      <p className="line-clamp-2 font-mono text-xs break-all text-soft" translate="no" data-sealed="">
        {text}
      </p>
      <ReadyMessage
        summary={card.message}
        subject={card.subject}
        body={card.body(to, application, link, until)}
        link={link}
        copyLink={card.copyLink}
        onCopied={onSent}
      />
    </div>
  )
}
