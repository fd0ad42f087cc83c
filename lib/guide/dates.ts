/** A date in the reader's own language and time zone; the text itself when it is none. */
export function longDate(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(date)
}
