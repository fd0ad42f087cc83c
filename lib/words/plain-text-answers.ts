/** Answers in plain text to requests that no page makes: in English only, as what operators and developers read. */
export const PLAIN_TEXT_ANSWERS = {
  unreadable: 'This address cannot be read. It may have been cut or changed on its way.',
  readOnly: 'This address can only be opened.',
  notFound: 'There is nothing at this address.',
  proxy:
    'This request cannot be read: X-Forwarded-Host or X-Forwarded-Proto names no host or no protocol. The proxy in front of this page has to send the host that the browser asked for.',
} as const
