/** Whether `key` is the run's key, or its "other key", used when a deleted application holds the first. */
export function isKeyOf(key: string, marker: string): boolean {
  // One region's id may be the start of another's, so only the short object id of "another key" may follow.
  return key === marker || (key.startsWith(marker) && /^-[0-9a-f]{8}$/.test(key.slice(marker.length)))
}

/** The key derived from the deleted application in the way. Every attempt, tab and visitor gets the same one. */
export function otherKey(marker: string, { id }: { id: string }): string {
  return `${marker}-${id.slice(0, 8)}`
}
