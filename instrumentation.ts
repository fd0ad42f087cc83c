/**
 * Runs once, before the server answers anything, and however it was started. Next builds it for its other runtime, too,
 * where nothing of ours runs. nextjs.org/docs/app/guides/instrumentation#importing-runtime-specific-code
 */
export async function register(): Promise<void> {
  if (process.env['NEXT_RUNTIME'] !== 'nodejs') return
  const { prepareServer } = await import('@/lib/http/prepare-server')
  prepareServer()
  if (process.env.NODE_ENV === 'development') return
  const { openRoomsEarly } = await import('@/lib/rooms/here')
  openRoomsEarly()
}
