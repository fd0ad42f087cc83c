export type Format = ReturnType<typeof createFormat>

/**
 * Dates, times, numbers and lists as the reader writes them.
 * @param locale A BCP 47 tag, such as `de-AT`.
 */
export function createFormat(locale: string) {
  return {
    /** An instant (ISO 8601) as a long date in the reader's time zone, such as 3 October 2026; other text as it is. */
    date: (iso: string) => dateBy(locale, iso, { dateStyle: 'long' }),
    /** A day in UTC (`YYYY-MM-DD`) as a long date; it is the same day in every time zone. */
    day: (day: string) => dateBy(locale, day, { dateStyle: 'long', timeZone: 'UTC' }),
    /** An instant with its time and time zone. */
    dateTime: (iso: string) =>
      dateBy(locale, iso, {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        timeZoneName: 'short',
      }),
    /** A moment of today, in milliseconds since the epoch. */
    time: (moment: number) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }).format(moment),
    /** The same with its seconds. */
    clock: (moment: number) => new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }).format(moment),
    /** So many minutes before now, such as 3 minutes ago. */
    minutesAgo: (value: number) =>
      new Intl.RelativeTimeFormat(locale, { numeric: 'always' }).format(-value, 'minute'),
    number: (value: number) => new Intl.NumberFormat(locale).format(value),
    /** A duration with its unit, such as 30 seconds. */
    seconds: (value: number) => withUnit(locale, value, 'second'),
    minutes: (value: number) => withUnit(locale, value, 'minute'),
    /** How long to wait: seconds, and from two minutes on minutes, rounded up so that no one tries too early. */
    wait: (seconds: number) =>
      seconds < 120
        ? withUnit(locale, seconds, 'second')
        : withUnit(locale, Math.ceil(seconds / 60), 'minute'),
    months: (value: number) => withUnit(locale, value, 'month'),
    days: (value: number) => withUnit(locale, value, 'day'),
    /** A short duration, such as 35 ms. */
    milliseconds: (value: number) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit: 'millisecond', unitDisplay: 'short' }).format(
        value,
      ),
    /** How long a call took, in seconds, such as 0.4 s. */
    shortSeconds: (milliseconds: number) =>
      new Intl.NumberFormat(locale, {
        style: 'unit',
        unit: 'second',
        unitDisplay: 'short',
        maximumFractionDigits: 1,
      }).format(Math.max(0.1, milliseconds / 1000)),
    /** A list in words: A, B or C. */
    anyOf: (items: readonly string[]) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(items),
    /** A list in words: A, B and C. */
    allOf: (items: readonly string[]) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(items),
  }
}

function dateBy(locale: string, text: string, options: Intl.DateTimeFormatOptions): string {
  const date = new Date(text)
  return Number.isNaN(date.getTime()) ? text : new Intl.DateTimeFormat(locale, options).format(date)
}

function withUnit(locale: string, value: number, unit: string): string {
  return new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value)
}
