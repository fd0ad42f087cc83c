/**
 * Waits for every one of the writes that were sent at the same time, so that none is on its way any more when the step
 * looks again; then throws what the first failed one did.
 */
export async function allEnded(writes: readonly Promise<unknown>[]): Promise<void> {
  const ends = await Promise.allSettled(writes)
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed) throw failed.reason
}
