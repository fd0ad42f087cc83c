import type { LinkProblem, Parameter } from '@/lib/preset/words'

/** Links that cannot be followed, and what a link may say. */
export const link = {
  reason: {
    expired: 'It has expired.',
    unsigned: 'This page opens only with a link that support has signed.',
    changed: 'It may have been cut or changed on its way to you.',
  },
  nothingHappened: 'Nothing was opened and nothing was changed.',
  faults: 'What is wrong with the link',
  continue: 'Continue without presets',
  writeToSupport: 'Write to support',
  askSender: 'Ask the person who sent you the link for a new one.',
  orAskSender: 'Or ask the person who sent you the link for a new one.',
  mail: {
    subject: 'Onboarding link',
    hello: 'A link to this page did not work:',
    rest: (query: string) => `The rest of it: ${query}`,
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
    'not-allowed': '<name></name> is not one of the allowed values',
    'too-long': '<name></name> is too long',
    'forbidden-character': '<name></name> has a character that is not allowed',
    malformed: '<name></name> is not written correctly',
    expired: '<name></name> has expired',
    contradictory: '<name></name> contradicts another parameter',
    unsigned: '<name></name> is missing: this page opens only signed links',
    foreign: '<name></name> is not the signature of this link',
  } satisfies Record<LinkProblem, string>,
  /** What would be right instead, where the problem decides it. */
  instead: {
    repeated: 'Each parameter once.',
    expiredDay: 'A day that is not over yet. A link can be opened until the end of that day in UTC.',
    expiredSignature: 'A signature that has not expired.',
    unsigned: 'A link that support has signed.',
    foreign: 'The signature that this page gave to exactly this link.',
    contradictory: 'An account of the tenant that the link names.',
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
    until: () => 'A day written as year-month-day, such as 2030-12-31.',
  } satisfies Record<Parameter, (given: string) => string>,
}

function text(limit: string): string {
  return `1 to ${limit} letters, numbers, punctuation marks, symbols and spaces, with no space at either end. No line breaks, invisible characters, angle brackets, web addresses or secrets.`
}
