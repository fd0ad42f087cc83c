'use client'

import { ButtonLink } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
import { Disclosure } from '@/components/ui/disclosure'
import { LONGEST_MAILTO, mailto } from '@/components/ui/mailto'
import { useWords } from '@/components/words/language'

type ReadyMessageProps = {
  summary: string
  /** Sending it is what helps: its buttons stand in front of it, and the first is the filled one. */
  first?: boolean
  subject: string
  body: string
  link: string
  /** What the button that copies the link alone says. */
  copyLink: string
  /** Told when the message or its link was copied. */
  onCopied?: () => void
}

/** A message to someone else that can be copied or sent as it is. Holds no secret and no token. */
export function ReadyMessage(props: ReadyMessageProps) {
  const { summary, first = false, subject, body, link, copyLink, onCopied = () => undefined } = props
  const { message } = useWords().run
  const mail = mailto({ subject, body })
  const buttons = (
    <div className="flex flex-wrap gap-3">
      <CopyButton
        appearance={first ? 'primary' : 'secondary'}
        label={message.copy}
        copied={message.copied}
        text={() => body}
        onCopied={onCopied}
      />
      <CopyButton label={copyLink} copied={message.copiedLink} text={() => link} onCopied={onCopied} />
      {mail.length <= LONGEST_MAILTO && (
        <ButtonLink appearance="quiet" href={mail}>
          {message.mail}
        </ButtonLink>
      )}
    </div>
  )
  const text = (
    <p className="max-w-prose rounded-md border border-line bg-card p-3 text-sm wrap-anywhere whitespace-pre-line">
      {body}
    </p>
  )
  if (first)
    return (
      <div className="space-y-1">
        {buttons}
        <Disclosure summary={summary}>
          <div className="py-2">{text}</div>
        </Disclosure>
      </div>
    )
  return (
    <Disclosure summary={summary}>
      <div className="space-y-3 py-2">
        {text}
        {buttons}
      </div>
    </Disclosure>
  )
}
