'use client'

import { useSyncExternalStore } from 'react'
import { ButtonLink } from '@/components/ui/button'
import { CopyButton } from '@/components/ui/copy-button'
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
  words: { copy: string; copied: string; mail: string }
}

/** A ready message about a link that does not open, with the link's address, to copy or to send. */
export function FaultMessage({ subject, before, after, query, to, main, words }: FaultMessageProps) {
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
      <CopyButton
        label={words.copy}
        copied={words.copied}
        text={() => body}
        appearance={main ? 'primary' : 'secondary'}
      />
      {mail.length <= LONGEST_MAILTO && <ButtonLink href={mail}>{words.mail}</ButtonLink>}
    </>
  )
}
