/** Answers in plain text to requests that no page makes: in English only, as what operators and developers read. */
export const PLAIN_TEXT_ANSWERS = {
  unreadable: 'This address cannot be read. It may have been cut or changed on its way.',
  readOnly: 'This address can only be opened.',
  /** @param most bytes; 0 where nothing may be sent */
  tooLong: (most: number) =>
    most === 0
      ? 'Nothing can be sent to this address.'
      : `More was sent than this address takes: ${most} bytes are the most.`,
  /** People read it, in any of the page's languages. */
  crowded:
    'Too many people ask for this page at the moment. Try again in a few seconds.\nZu viele fragen gerade nach dieser Seite. Versuchen Sie es in einigen Sekunden noch einmal.',
  notFound: 'There is nothing at this address.',
  proxy:
    'This request cannot be read: X-Forwarded-Host or X-Forwarded-Proto names no host or no protocol. The proxy in front of this page has to send the host that the browser asked for.',
  /** What a room of "Let support follow this run" answers. */
  room: {
    noToken: 'Only the page that opened this room can write to it.',
    malformed: 'This is not a message of this page.',
    older: 'A later message is here already.',
    over: 'This room is closed.',
    full: 'No further room can be opened at the moment. Try again in 30 seconds.',
    tooMany: 'Too many messages. Try again in 30 seconds.',
    noSeat: 'No further reader can be let in at the moment. Try again in 30 seconds.',
    unreachable: 'The rooms cannot be reached at the moment. Try again in 30 seconds.',
  },
} as const
