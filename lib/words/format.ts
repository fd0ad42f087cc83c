export type Format = ReturnType<typeof createFormat>

/**
 * Dates, times, numbers and lists as the reader writes them.
 * @param locale A BCP 47 tag, such as `de-AT`.
 */
export function createFormat(locale: string) {
  function number(options: Intl.NumberFormatOptions) {
    const format = once(() => new Intl.NumberFormat(locale, options))
    return (value: number) => format().format(value)
  }

  function moment(options: Intl.DateTimeFormatOptions) {
    const format = once(() => new Intl.DateTimeFormat(locale, options))
    return (value: number | Date) => format().format(value)
  }

  function date(options: Intl.DateTimeFormatOptions) {
    const format = moment(options)
    return (text: string) => {
      const value = new Date(text)
      return Number.isNaN(value.getTime()) ? text : format(value)
    }
  }

  function list(type: 'conjunction' | 'disjunction') {
    const format = once(() => new Intl.ListFormat(locale, { type }))
    return (items: readonly string[]) => format().format(items)
  }

  const long = (unit: string) => number({ style: 'unit', unit, unitDisplay: 'long' })
  const short = { style: 'unit', unitDisplay: 'short' } as const
  const [seconds, minutes] = [long('second'), long('minute')]
  const ago = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'always' }))
  const aFewSeconds = number({ ...short, unit: 'second', maximumFractionDigits: 1 })
  return {
    /** An instant (ISO 8601) as a long date in the reader's time zone, such as 3 October 2026; other text as it is. */
    date: date({ dateStyle: 'long' }),
    /** A day in UTC (`YYYY-MM-DD`) as a long date; it is the same day in every time zone. */
    day: date({ dateStyle: 'long', timeZone: 'UTC' }),
    /** An instant with its time and time zone. */
    dateTime: date({
      year: 'numeric',
      month: 'long',
      day: 'numeric',
      hour: 'numeric',
      minute: '2-digit',
      timeZoneName: 'short',
    }),
    /** A moment of today, in milliseconds since the epoch. */
    time: moment({ timeStyle: 'short' }),
    /** The same with its seconds. */
    clock: moment({ timeStyle: 'medium' }),
    /** So many minutes before now, such as 3 minutes ago. */
    minutesAgo: (value: number) => ago().format(-value, 'minute'),
    number: number({}),
    /** A duration with its unit, such as 30 seconds. */
    seconds,
    minutes,
    /** How long to wait: seconds, and from two minutes on minutes, rounded up so that no one tries too early. */
    wait: (value: number) => (value < 120 ? seconds(value) : minutes(Math.ceil(value / 60))),
    months: long('month'),
    days: long('day'),
    /** A short duration, such as 35 ms. */
    milliseconds: number({ ...short, unit: 'millisecond' }),
    /** How long a call took, in seconds, such as 0.4 s. */
    shortSeconds: (milliseconds: number) => aFewSeconds(Math.max(0.1, milliseconds / 1000)),
    /** A list in words: A, B or C. */
    anyOf: list('disjunction'),
    /** A list in words: A, B and C. */
    allOf: list('conjunction'),
  }
}

/** Making one of `Intl`'s formats takes a millisecond or more, and a run says the time of each call: made at the first use. */
function once<Format>(make: () => Format): () => Format {
  let made: Format | undefined
  return () => {
    made ??= make()
    return made
  }
}
