import type { Config, Surroundings } from './environment'

/** The only foreign origins a run needs: Microsoft's two, or the stand-alone practice tenant's. */
const MICROSOFT = ['https://login.microsoftonline.com', 'https://graph.microsoft.com'] as const

/**
 * The Content-Security-Policy of every page. Scripts run by nonce alone; the browser may talk to us and to the
 * configured tenant, nobody else. developer.mozilla.org/docs/Web/HTTP/Guides/CSP
 */
export function contentSecurityPolicy(config: Config, nonce: string, development: boolean): string {
  const { main, practice } = config
  // Another instance of this page is only gone to, never talked to.
  const beside = practice?.kind === 'stand-alone' ? originsOf(practice.surroundings) : []
  const tenants = [...originsOf(main), ...beside]
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    `img-src 'self'`,
    `font-src 'self'`,
    `connect-src ${["'self'", ...new Set(tenants)].join(' ')}`,
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

/** Headers that do not depend on the request. HSTS is only meaningful over TLS and added there. */
export const SECURITY_HEADERS = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=(), display-capture=(), browsing-topics=(), clipboard-read=(), clipboard-write=(self)',
  'Cache-Control': 'no-store',
} as const

export const STRICT_TRANSPORT = 'max-age=63072000; includeSubDomains'

function originsOf(surroundings: Surroundings): readonly string[] {
  if (surroundings.kind === 'microsoft') return MICROSOFT
  return surroundings.origin === null ? [] : [surroundings.origin]
}
