/** `npm run check:recording`. */
export const recording = {
  usage: `npm run check:recording -- FILE.har [--json] [--write-masked FILE]

Reads a recording that a browser's developer tools made of a run in a real tenant, and prints where Microsoft's
answers differ from the sandbox's. Secrets, tokens, names and ids are hidden on reading.

  --json               the result as JSON
  --write-masked FILE  writes the recording without secrets, names and ids, to send to the project

Ends with 0: no difference. 1: differences. 2: the file cannot be used.
How to make a recording: docs/real-tenant.md`,
  /** @param {string} file */
  masked: (file) => `The masked recording is in ${file}. Look through it before you send it.`,
  /** @param {{ otherAddresses: number, unreadable: number }} leftOut */
  maskedComment: ({ otherAddresses, unreadable }) =>
    `Masked. left out: ${otherAddresses} other, ${unreadable} unreadable`,
  /** @param {string} file */
  unreadable: (file) => `The file ${file} cannot be read.`,
  /** @param {string} file */
  notWritten: (file) => `The file ${file} cannot be written. It must not exist yet.`,
  /** @param {string} [error] the name of its kind */
  unexpected: (error = 'unknown failure') =>
    `The recording could not be checked: ${error}. This is a fault of the command. Please report it, without the file.`,
  noGraph:
    'The recording has no request to Microsoft Graph. Record the page itself, from the sign-in on, with "Preserve log" switched on.',
  noList: 'The file is not a HAR recording: it has no list "log.entries".',
  noJson: 'The file is not a HAR recording: it is not JSON, or it was cut off.',
  /** @param {number} most */
  tooMany: (most) => `The recording has more than ${most} requests. ${recordAlone}`,
  /** @param {number} megabytes */
  tooLarge: (megabytes) => `The file is larger than ${megabytes} MB. ${recordAlone}`,

  /** @param {{ graphCalls: number, inBatches: number, tokenAnswers: number, signInAnswers: number, preflights: number }} counts */
  recorded: ({ graphCalls, inBatches, tokenAnswers, signInAnswers, preflights }) =>
    `Recorded: ${many(graphCalls, 'call')} of Microsoft Graph, ${inBatches} of them in batches; ${many(tokenAnswers, 'answer')} of the token endpoint, ${many(signInAnswers, 'return')} from the sign-in, ${many(preflights, 'preflight')}.`,
  /** @param {{ otherAddresses: number, unreadable: number }} counts */
  leftOut: ({ otherAddresses, unreadable }) =>
    `Left out: ${many(otherAddresses, 'request')} to other addresses, ${many(unreadable, 'entry', 'entries')} that cannot be read.`,
  noPreflight:
    'No preflight is in the recording, so nothing is said about them. Chromium and Edge leave them out unless they are switched on; a recording made in Firefox has them.',
  /** @param {number} count */
  withoutBody: (count) =>
    `${many(count, 'answer')} came without the full body: only status and headers are compared.`,
  /** @param {number} count */
  withoutAnswer: (count) => `${many(count, 'request')} got no answer.`,
  /** @param {number} count */
  notCompared: (count) =>
    `${many(count, 'call')} could not be repeated against the sandbox: only the documentation was asked.`,
  noDifference: 'No difference: Microsoft answered as the sandbox does.',
  /** @param {number} count */
  differences: (count) => `${many(count, 'difference')}:`,
  /** @param {{ number: number, kind: string, what: string, times: number }} difference */
  difference: ({ number, kind, what, times }) =>
    `${number}. ${kind}: ${what}${times > 1 ? ` (${times} times)` : ''}`,
  /** @param {string} call */
  at: (call) => `   at        ${call}`,
  /** @param {string} value */
  found: (value) => `   recorded  ${value}`,
  /** @param {string} value */
  expected: (value) => `   expected  ${value}`,
  described: 'as Microsoft documents it',
  times: 'Time from the answer of a change to the read that shows it:',
  /** @param {{ call: string, seconds: number | null, readsBefore: number }} visible */
  time: ({ call, seconds, readsBefore }) =>
    `   ${(seconds === null ? 'not seen' : `${seconds.toFixed(1)} s`).padStart(8)}  ${call}${readsBefore > 0 ? `, after ${many(readsBefore, 'read')} without it` : ''}`,
  refusals: 'Refusals:',
  /** @param {{ call: string, status: number, code: string, retryAfter: string | number | null, copying: boolean }} refusal */
  refusal: ({ call, status, code, retryAfter, copying }) =>
    `   ${status} ${code || 'without a code'}${retryWords(status, retryAfter)}  ${call}${copying ? ' (made moments before)' : ''}`,

  /** What differs, and how. */
  fact: {
    sent: 'sent',
    notSent: 'not sent',
    readable: 'a page may read it',
    hidden: 'hidden from a page',
    body: 'a body',
    bodyMissing: 'no body',
    noKey: 'no such key',
    noZone: 'date without zone',
    noJson: 'not JSON',
    described: 'as described',
    signInPage: 'the answer of the sign-in page',
    timeToShow: 'time until a read shows the change',
    /** @param {number} reads */
    neverShown: (reads) => `never, in ${reads} reads`,
    /** @param {number} seconds */
    orLess: (seconds) => `${seconds} s or less`,
  },
}

const recordAlone = 'Clear the list of the network panel before the run, and record only the run.'

/**
 * @param {number} status
 * @param {string | number | null} retryAfter
 */
function retryWords(status, retryAfter) {
  if (retryAfter !== null) return `, Retry-After ${retryAfter}`
  return status === 429 || status === 503 ? ', no Retry-After' : ''
}

/**
 * @param {number} count
 * @param {string} one
 * @param {string} [more]
 */
function many(count, one, more = `${one}s`) {
  return `${count} ${count === 1 ? one : more}`
}
