/**
 * Endpoints of a sign-in that is not Microsoft's, for the practice tenant, as MSAL reads them. The authority itself must be https, but
 * the endpoints may be plain http on loopback; the tenant has to be their first path segment.
 */
export function metadataOf(origin: string, tenant: string): string {
  const base = `${origin}/${tenant}`
  return JSON.stringify({
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    issuer: `${base}/v2.0`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
  })
}
