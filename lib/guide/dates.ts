/** A date in the reader's language and time zone; the text itself if it is not a date. */
export function longDate(iso: string): string {
  const date = new Date(iso)
  if (Number.isNaN(date.getTime())) return iso
  return new Intl.DateTimeFormat(undefined, { dateStyle: 'long' }).format(date)
}
