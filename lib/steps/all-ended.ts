/**
 * Waits until all parallel writes have ended, so that none is still running when the step looks again. Then throws the
 * error of the first failed one, if any.
 */
export async function allEnded(writes: readonly Promise<unknown>[]): Promise<void> {
  const ends = await Promise.allSettled(writes)
  const failed = ends.find((end) => end.status === 'rejected')
  if (failed) throw failed.reason
}
