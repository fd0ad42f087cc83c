import { DISCOVERY, ENVIRONMENT_HOSTS } from '@/lib/guide/dataverse'
import type { Config, Surroundings } from './environment'
import { MICROSOFT_SIGN_IN } from './sign-in-origin'

/** The foreign origins that every run at Microsoft needs. */
const MICROSOFT = [MICROSOFT_SIGN_IN, 'https://graph.microsoft.com'] as const

/**
 * The Content-Security-Policy of every page. Scripts run only with the nonce. The browser may talk only to us and to
 * the configured tenant. developer.mozilla.org/docs/Web/HTTP/Guides/CSP
 */
export function contentSecurityPolicy(config: Config, nonce: string, development: boolean): string {
  return [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ''}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ''}`,
    `img-src 'self'`,
    `font-src 'self'`,
    connectSources(config),
    `manifest-src 'self'`,
    `base-uri 'none'`,
    `form-action 'self'`,
    `frame-ancestors 'none'`,
  ].join('; ')
}

/** The directive that says where the browser may send anything. */
export function connectSources({ main, practice }: Pick<Config, 'main' | 'practice'>): string {
  // Another instance of this page is only linked to; no request goes there.
  const nextToIt = practice?.kind === 'stand-alone' ? originsOf(practice.surroundings) : []
  const sources = [...originsOf(main), ...environmentSources(main), ...nextToIt]
  return `connect-src ${["'self'", ...new Set(sources)].join(' ')}`
}

/**
 * The headers of every answer without a policy of its own: files, redirects, refusals, the practice tenant's data.
 * None of them is a document.
 */
export const EVERY_ANSWER = {
  'Content-Security-Policy': `default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  'X-Content-Type-Options': 'nosniff',
  'Cross-Origin-Resource-Policy': 'same-origin',
} as const

/** The headers of a page in addition to its policy. HSTS only makes sense over TLS and is added there. */
export function pageHeaders(path: string): Record<string, string> {
  if (path === BRIDGE) return SECURITY_HEADERS
  return { ...SECURITY_HEADERS, 'Cross-Origin-Opener-Policy': 'same-origin' }
}

/**
 * The page that receives Microsoft's answer. MSAL needs it without Cross-Origin-Opener-Policy
 * (learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge); the page after it has one.
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

export const STRICT_TRANSPORT = 'max-age=63072000'

/**
 * Where the page asks for Dynamics 365 environments, if the operator switched that on: the discovery service, and each
 * environment on a host of its own. A policy can leave open only the first part of a host, so there is a source for each region.
 */
function environmentSources(surroundings: Surroundings): readonly string[] {
  if (surroundings.kind !== 'microsoft' || !surroundings.environments) return []
  return [DISCOVERY, ...ENVIRONMENT_HOSTS.map((host) => `https://*.${host}`)]
}

/** Where a run sends its requests, next to this page's own origin. */
export function originsOf(surroundings: Surroundings): readonly string[] {
  if (surroundings.kind === 'microsoft') return MICROSOFT
  return surroundings.origin === null ? [] : [surroundings.origin]
}
