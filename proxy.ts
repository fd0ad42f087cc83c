import { type NextRequest, NextResponse } from 'next/server'
import { contentSecurityPolicy, SECURITY_HEADERS, STRICT_TRANSPORT } from '@/lib/config/policy'
import { config as environment } from '@/lib/config/server'

/** Gives every page its own nonce and the security headers. The practice tenant's pages bring their own policy. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = btoa(crypto.randomUUID())
  const policy = contentSecurityPolicy(environment(), nonce, process.env.NODE_ENV === 'development')
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-search', request.nextUrl.search)
  headers.set('Content-Security-Policy', policy)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.headers.set(name, value)
  if (request.headers.get('x-forwarded-proto') === 'https' || request.nextUrl.protocol === 'https:') {
    response.headers.set('Strict-Transport-Security', STRICT_TRANSPORT)
  }
  return response
}

export const config = {
  matcher: [
    '/((?!_next/static|_next/image|sandbox/v1.0|sandbox/control|[^/]+/oauth2/|[^/]+/v2.0/|[^/]+/discovery/|icon.svg).*)',
  ],
}
