/** Answers in plain text to requests that no page makes: in English only, as what operators and developers read. */
export const REFUSALS = {
  unreadable: 'This address cannot be read. It may have been cut or changed on its way.',
  readOnly: 'This address can only be opened.',
} as const
