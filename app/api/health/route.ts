import { build } from '@/lib/config/build'

/** Whether this process answers at all, for a supervisor that restarts one that does not. The proxy says that no one keeps the answer. */
export function GET(): Response {
  return Response.json({ status: 'ok', build })
}
