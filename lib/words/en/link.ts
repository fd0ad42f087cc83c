import type { LinkProblem, Parameter } from '@/lib/preset/parameters'

/** Links that cannot be followed, and what a link may say. */
export const link = {
  /** What is wrong with the link, for the customer who opened it. What is put in is what the link says. */
  wrong: {
    secret: () =>
      'This link contains something that looks like a client secret, and no link may contain one.',
    unsigned: () => 'This page opens only with a link that support has signed, and this one is not signed.',
    foreign: () => 'This link was changed after support had signed it.',
    expired: () => 'This link has expired.',
    version: () => 'This link was made for another version of this page.',
    contradictory: () => 'The organization and the account in this link do not belong together.',
    tenant: (came) =>
      `The organization in this link is written as “${came}”, and that is not a name such as contoso.onmicrosoft.com.`,
    account: (came) =>
      `The account in this link is written as “${came}”, and that is not a sign-in name such as admin@contoso.com.`,
    receiver: () => 'The part of this link that says who receives the credentials was cut or changed.',
    product: () => 'This link names a product that this page does not offer.',
    region: () => 'This link names a region that this page does not offer.',
    lang: () => 'This link names a language that this page does not have.',
  } satisfies Record<string, (came: string) => string>,
  /** What is wrong with one part of the link, where it needs no sentence of its own. What is put in is one of `part`. */
  wrongPart: {
    version: () => 'This link does not say its version, as every link to this page does.',
    unknown: (name) => `This link has a part that this page does not know: “${name}”.`,
    repeated: (part) =>
      `${part} is in this link more than once, and this page cannot know which one is meant.`,
    empty: (part) => `${part} in this link is empty.`,
    tooLong: (part) => `${part} in this link is too long.`,
    characters: (part) => `${part} in this link has a character that this page does not accept.`,
    address: (part) => `${part} in this link contains a web address, and no link may contain one.`,
    choice: (part) => `${part} in this link is not one that this page knows.`,
    written: (part) => `${part} in this link is not written correctly.`,
  } satisfies Record<string, (part: string) => string>,
  /** The parts of a link, each at the beginning of a sentence. */
  part: {
    v: 'The version',
    product: 'The product',
    region: 'The region',
    name: 'The product name',
    description: 'The secret description',
    tenant: 'The organization',
    account: 'The account',
    ref: 'The reference',
    from: 'The sender’s name',
    lang: 'The language',
    until: 'The last day',
    intent: 'The purpose',
    seal: 'The receiver’s key',
    to: 'The receiver’s name',
  } satisfies Record<Parameter, string>,
  more: 'The details below name more that is wrong.',
  nothingHappened: 'Nothing was opened and nothing was changed.',
  first: {
    ask: 'Ask the person who sent you the link for a new one. A message that says what is wrong is ready to send.',
    goOn: (parts: number) =>
      `You can continue without ${parts === 1 ? 'this part' : 'these parts'}: what you get at the end is the same.`,
  },
  copyMessage: 'Copy message to the sender',
  copiedMessage: 'Message copied',
  openMail: 'Open in your mail program',
  writeToSupport: 'Write to support',
  continue: 'Continue without presets',
  continueWithout: (parts: number) => `Continue without ${parts === 1 ? 'this part' : 'these parts'}`,
  withoutTenant:
    'If you continue without the organization, this page cannot check it for you: look at the name after you sign in.',
  details: 'Details for the sender',
  faults: 'What is wrong with the link',
  mail: {
    subject: 'Onboarding link',
    hello: 'Hello,\n\nthe link that you sent me does not open:',
    helloHidden:
      'Hello,\n\nthe link that you sent me does not open. It contains something that looks like a secret, so it is not repeated here.',
    says: (wrong: string) => `The page says: ${wrong}`,
    please: 'Please send me a new link.',
  },
  noName: '(a parameter without a name)',
  came: 'In the link:',
  cameText: (value: string) => `In the link: “${value}”.`,
  allowed: (what: string) => `Allowed: ${what}`,
  ended: 'This link expired on <time></time>, in your time zone.',
  /** What is wrong with a parameter. */
  problem: {
    unknown: '<name></name> is not a parameter of this page',
    repeated: '<name></name> is there more than once',
    'missing-version': '<name></name> is missing',
    'unsupported-version': '<name></name> is a version that this page does not know',
    'not-allowed': '<name></name> has a value that is not allowed',
    'too-long': '<name></name> is too long',
    'forbidden-character': '<name></name> has a character that is not allowed',
    malformed: '<name></name> is not written correctly',
    expired: '<name></name> has expired',
    contradictory: '<name></name> contradicts another parameter',
    incomplete: '<name></name> is there without the parameter that belongs to it',
    unsigned: '<name></name> is missing: this page opens only signed links',
    foreign: '<name></name> is not the signature of this link',
  } satisfies Record<LinkProblem, string>,
  /** What would be right instead, where the problem decides it. */
  instead: {
    repeated: 'Each parameter once.',
    expiredDay: 'Today or a later day. A link can be opened until the end of its day in UTC.',
    expiredSignature: 'A signature that has not expired.',
    unsigned: 'A link that support has signed.',
    foreign: 'The signature that this page gave to exactly this link.',
    contradictory: 'An account of the tenant that the link names.',
    incomplete: 'The key of a person (seal) and the person’s name (to), both or neither.',
    unknown: (names: string) => `Only these parameters: ${names}.`,
  },
  /** What a parameter may be; what is put in is its choices or its greatest length. */
  value: {
    v: () => 'The version of the link, v=1.',
    product: (ids) => `One of these: ${ids}.`,
    region: (ids) => `One of these: ${ids}.`,
    name: text,
    description: text,
    tenant: () =>
      'A domain such as contoso.onmicrosoft.com, or a tenant ID: 32 hexadecimal digits in five groups.',
    account: (limit) => `A user principal name such as admin@contoso.com, at most ${limit} characters.`,
    ref: (limit) =>
      `1 to ${limit} of the letters A to Z, digits, spaces and . _ - # / : with no space at either end. No web addresses.`,
    from: text,
    lang: (ids) => `One of these: ${ids}.`,
    intent: (ids) => `Only this: ${ids}.`,
    seal: () => 'A public key that “I will receive the credentials” on the page /link made, unchanged.',
    to: text,
    until: () => 'A day written as year-month-day, such as 2030-12-31.',
  } satisfies Record<Parameter, (given: string) => string>,
}

function text(limit: string): string {
  return `1 to ${limit} letters, numbers, punctuation marks, symbols and spaces, with no space at either end. No line breaks, invisible characters, angle brackets, web addresses or secrets.`
}
