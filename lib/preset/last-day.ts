const A_DAY = 24 * 60 * 60 * 1000

/** The moment at which a link's last day (`YYYY-MM-DD`, in UTC) is over, in milliseconds since 1970. */
export function endOfDay(day: string): number {
  return Date.parse(day) + A_DAY
}
