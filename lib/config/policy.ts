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

/**
 * What every answer of the page's origin carries that brings nothing stricter or of its own: files, redirects, refusals,
 * the practice tenant's data. None of them is a document.
 */
export const EVERY_ANSWER = {
  'Content-Security-Policy': `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

/** The headers of a page next to its policy. HSTS is only meaningful over TLS and added there. */
export function pageHeaders(path: string): Record<string, string> {
  if (path === BRIDGE) return SECURITY_HEADERS
  return { ...SECURITY_HEADERS, 'Cross-Origin-Opener-Policy': 'same-origin' }
}

/**
 * Where Microsoft's answer arrives. MSAL asks that it has no Cross-Origin-Opener-Policy
 * (learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge); the page to which it goes on has one.
 */
const BRIDGE = '/signed-in'

const SECURITY_HEADERS = {
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy':
    'camera=(), microphone=(), geolocation=(), payment=(), usb=(), serial=(), hid=(), midi=(), display-capture=(), browsing-topics=(), clipboard-read=(), clipboard-write=(self)',
  'Cache-Control': 'no-store',
} as const

export const STRICT_TRANSPORT = 'max-age=63072000; includeSubDomains'

function originsOf(surroundings: Surroundings): readonly string[] {
  if (surroundings.kind === 'microsoft') return MICROSOFT
  return surroundings.origin === null ? [] : [surroundings.origin]
}
