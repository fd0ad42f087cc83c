import { type NextRequest, NextResponse } from 'next/server'
import { contentSecurityPolicy, pageHeaders, STRICT_TRANSPORT } from '@/lib/config/policy'
import { config as environment } from '@/lib/config/server'
import { newNonce } from '@/lib/http/nonce'
import { originOf } from '@/lib/http/origin'
import { isPracticePath, isRoomPath } from '@/lib/http/paths'

/** Gives every page its own nonce and the security headers. What passes it by gets those of lib/http/guard.ts. */
export function proxy(request: NextRequest): NextResponse {
  const settings = environment()
  const { main } = settings
  const { pathname, search } = request.nextUrl
  if (main.kind === 'practice' && main.origin === null && isPracticePath(pathname)) return NextResponse.next()
  if (isRoomPath(pathname)) return NextResponse.next()
  const nonce = newNonce()
  const policy = contentSecurityPolicy(settings, nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-path', pathname)
  headers.set('x-search', search)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(pageHeaders(pathname))) response.headers.set(name, value)
  if (originOf(request.headers, request.url)?.startsWith('https:')) {
    response.headers.set('Strict-Transport-Security', STRICT_TRANSPORT)
  }
  return response
}

export const config = {
  /** Everything but files: these carry no nonce, and a browser may keep them. */
  matcher: ['/((?!_next/static/|icon\\.svg$|(?:logo|accent)$).*)'],
}
