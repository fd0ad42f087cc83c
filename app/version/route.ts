import { build } from '@/lib/config/build'

/** Which build this server serves. A page asks when a part of it cannot be loaded; the proxy says that no one keeps the answer. */
export function GET(): Response {
  return new Response(build)
}
