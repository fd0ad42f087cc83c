import { BrowserCacheLocation, PublicClientApplication } from '@azure/msal-browser'

export type MsalOptions = {
  clientId: string
  /** Tenant segment of the authority: `organizations`, a domain or a tenant id. */
  tenant: string
  /** Origin of the sign-in endpoints when they are not Microsoft's. */
  endpoints: string | null
  /** Absolute address of the page that takes Microsoft's answer. */
  redirectUri: string
}

/** The unmodified MSAL Browser 5, set up and started. It must not be built twice over one cache. */
export async function startMsal(options: MsalOptions): Promise<PublicClientApplication> {
  const client = new PublicClientApplication({
    auth: {
      clientId: options.clientId,
      authority: `https://login.microsoftonline.com/${options.tenant}`,
      ...(options.endpoints ? { authorityMetadata: metadata(options.endpoints, options.tenant) } : {}),
      redirectUri: options.redirectUri,
      postLogoutRedirectUri: options.redirectUri,
      // Without it Microsoft sends no claims challenge, and a revoked session would live on for an hour.
      clientCapabilities: ['CP1'],
    },
    cache: { cacheLocation: BrowserCacheLocation.SessionStorage },
  })
  await client.initialize()
  return client
}

/**
 * Endpoints of a sign-in that is not Microsoft's, for the practice tenant. The authority itself must be https, but
 * the endpoints may be plain http on loopback; the tenant has to be their first path segment.
 */
function metadata(origin: string, tenant: string): string {
  const base = `${origin}/${tenant}`
  return JSON.stringify({
    authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
    token_endpoint: `${base}/oauth2/v2.0/token`,
    end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    issuer: `${base}/v2.0`,
    jwks_uri: `${base}/discovery/v2.0/keys`,
  })
}
