/** Exactly as a browser writes an origin: no path, no user name, no default port. */
export function isOrigin(value: string): boolean {
  return tryUrl(value)?.origin === value && /^https?:/.test(value)
}

export function isLoopback(origin: string): boolean {
  return ['localhost', '127.0.0.1', '[::1]'].includes(new URL(origin).hostname)
}

export function tryUrl(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null
}
