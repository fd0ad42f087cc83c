'use client'

import { type ReactNode, useSyncExternalStore } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { CopyText } from '@/components/ui/copy-text'
import { LONGEST_MAILTO, mailto } from '@/components/ui/mailto'

type FaultMessageProps = {
  subject: string
  /** The text on both sides of the link's address. */
  before: string
  after: string
  /** What of the link may be repeated; `null` for nothing. */
  query: string | null
  /** Who can be written to, if the operator named someone. */
  to: string | null
  /** Whether this is what helps first. */
  main: boolean
  icon: ReactNode
  words: { copy: string; copied: string; mail: string }
}

/** A ready message about a link that does not open, with the link's address, to copy or to send. */
export function FaultMessage({ subject, before, after, query, to, main, icon, words }: FaultMessageProps) {
  // Only the browser knows under which address the page was opened.
  const page = useSyncExternalStore(
    () => () => undefined,
    () => location.origin + location.pathname,
    () => '',
  )
  const body = [before, ...(query === null ? [] : [page + query]), after].join('\n\n')
  const mail = mailto({ subject, body, ...(to === null ? {} : { to }) })
  return (
    <>
      <CopyText
        icon={icon}
        label={words.copy}
        copied={words.copied}
        text={() => body}
        appearance={main ? 'primary' : 'secondary'}
      />
      {mail.length <= LONGEST_MAILTO && <ButtonLink href={mail}>{words.mail}</ButtonLink>}
    </>
  )
}
