export type Reminder = {
  /** The secret's key id: a file for the same secret replaces the earlier entry. */
  keyId: string
  /** An instant (ISO 8601). */
  expiresAt: string
  writtenAt: Date
  /** What the entry and its alarms say. It may hold any text. */
  title: string
  /** What to do then. */
  text: string
  /** Where to do it: an absolute address. */
  link: string
}

/** Before the expiry, as durations. datatracker.ietf.org/doc/html/rfc5545#section-3.3.6 */
const ALARMS = ['-P30D', '-P7D']

/**
 * A calendar file with one entry at the moment when a secret expires, and alarms 30 and 7 days before. Takes no secret, so
 * it holds none. datatracker.ietf.org/doc/html/rfc5545
 * @throws RangeError if `expiresAt` is no instant, TypeError if `link` is no address.
 */
export function reminderFile({ keyId, expiresAt, writtenAt, title, text, link }: Reminder): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//guided-onboarding//reminder//EN',
    'BEGIN:VEVENT',
    `UID:${escaped(keyId)}`,
    `DTSTAMP:${stamp(writtenAt)}`,
    `DTSTART:${stamp(new Date(expiresAt))}`,
    // It takes no time of the day.
    'TRANSP:TRANSPARENT',
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(text)}`,
    `URL:${new URL(link).href}`,
    ...ALARMS.flatMap((before) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `DESCRIPTION:${escaped(title)}`,
      `TRIGGER:${before}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** `20281130T113000Z` */
function stamp(moment: Date): string {
  return moment.toISOString().replace(/\.\d+|[-:]/g, '')
}

/** Text of which no part can be taken for another line or value. section-3.3.11 */
function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, '\\$&')
    .replace(/\r\n|[\r\n\u2028\u2029]/g, '\\n')
    .replace(/\p{Cc}/gu, '')
}

/** No line is longer than 75 bytes, and no character is cut in two. section-3.1 */
function folded(line: string): string {
  const bytes = new TextEncoder()
  const rows: string[] = []
  let row = ''
  for (const character of line) {
    if (bytes.encode(row + character).length > 75) {
      rows.push(row)
      row = ' '
    }
    row += character
  }
  return [...rows, row].join('\r\n')
}
