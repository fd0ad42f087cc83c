/** Nothing that the sandbox answers may load, run, be framed or move the base of its links. */
const NOTHING = "default-src 'none'; frame-ancestors 'none'; base-uri 'none'"

/** The policy of an answer. Only a sign-in page allows something: its own style, and where its forms lead. */
export function contentPolicy(allowed: { style?: string; forms?: string } = {}): string {
  const style = allowed.style === undefined ? '' : `; style-src ${allowed.style}`
  return `${NOTHING}${style}; form-action ${allowed.forms ?? "'none'"}`
}

/** The one place that gives every answer the headers which keep a browser safe from it. */
export function safe(response: Response): Response {
  const { headers } = response
  if (!headers.has('content-security-policy')) headers.set('content-security-policy', contentPolicy())
  headers.set('x-content-type-options', 'nosniff')
  headers.set('x-frame-options', 'DENY')
  headers.set('referrer-policy', 'no-referrer')
  return response
}
