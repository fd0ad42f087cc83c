import { serving } from '@/lib/http/serving'
import { whereRoomsAre } from '@/lib/rooms/here'

/**
 * Whether this instance should be sent requests. Not while it ends. Without Redis it should: everything but following a run
 * works, and every instance would be in the same state.
 */
export function GET(): Response {
  const { stopping } = serving()
  return Response.json(
    { status: stopping ? 'stopping' : 'ready', watch: whereRoomsAre() },
    { status: stopping ? 503 : 200 },
  )
}
