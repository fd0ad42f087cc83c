/** `2025-02-13T10:17:06Z`: the form of `createdDateTime`. */
export function seconds(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`
}

/** `2021-09-09T19:50:29.3080000Z`: seven decimals, the form of a credential's dates. */
export function ticks(time: number): string {
  return `${new Date(time).toISOString().slice(0, -1)}0000Z`
}

/** `2025-02-13T10:17:06`: the date in `innerError` names no zone and is UTC. */
export function zoneless(time: number): string {
  return new Date(time).toISOString().slice(0, 19)
}

export const DAY = 86_400_000

/** The same day and hour some months later (negative: earlier), as the portal counts the life of a secret. */
export function addMonths(time: number, months: number): number {
  const date = new Date(time)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.getTime()
}
