/** Whether `key` is the run's, or its "other key", made where a deleted application holds the first. */
export function isKeyOf(key: string, marker: string): boolean {
  // A region's id may begin like another one's: only the short object id of "another key" may follow.
  return key === marker || (key.startsWith(marker) && /^-[0-9a-f]{8}$/.test(key.slice(marker.length)))
}

/** The key that comes from a deleted application in the way: every attempt, tab and visitor finds the same one. */
export function otherKey(marker: string, { id }: { id: string }): string {
  return `${marker}-${id.slice(0, 8)}`
}
