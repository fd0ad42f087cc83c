import { logo } from '@/lib/config/server'

// One build serves deployments with and without a logo.
export const dynamic = 'force-dynamic'

/** The operator's logo: the one file of the configuration, from memory. lib/http/guard.ts forbids it to load or run anything. */
export function GET(): Response {
  const picture = logo()
  if (!picture) return new Response(null, { status: 404 })
  return new Response(picture.bytes, {
    headers: { 'Content-Type': picture.type, 'Cache-Control': 'public, max-age=3600' },
  })
}
