/** The first one that stands there a second time. */
export function repeated(list: readonly string[]): string | undefined {
  return list.find((one, place) => list.indexOf(one) !== place)
}
