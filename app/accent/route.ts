import { accentSheet } from '@/lib/config/accent'
import { accent } from '@/lib/config/server'

// One build serves deployments with and without a colour.
export const dynamic = 'force-dynamic'

/** The operator's colour as a style sheet: the Content-Security-Policy allows no styles in a page. */
export function GET(): Response {
  const shades = accent()
  if (!shades) return new Response(null, { status: 404 })
  return new Response(accentSheet(shades), {
    headers: { 'Content-Type': 'text/css; charset=utf-8', 'Cache-Control': 'public, max-age=3600' },
  })
}
