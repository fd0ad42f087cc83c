import { BrowserCacheLocation, PublicClientApplication } from '@azure/msal-browser'
import { metadataOf } from './metadata'

const MICROSOFT = 'https://login.microsoftonline.com'

export type MsalOptions = {
  clientId: string
  /** Tenant segment of the authority: `organizations`, a domain or a tenant id. */
  tenant: string
  /** Origin of the sign-in endpoints when they are not Microsoft's. */
  endpoints: string | null
  /** Absolute address of the page that takes Microsoft's answer. */
  redirectUri: string
}

/**
 * Milliseconds until a way to Microsoft counts as failed. The browser may still arrive after that, but by then MSAL has
 * thrown away what it needs for the return: after its own 30 seconds a slow network would lose the sign-in.
 */
const SLOWEST_WAY = 120_000

/** The unmodified MSAL Browser 5, set up and started. It must not be built twice over one cache. */
export async function startMsal(options: MsalOptions): Promise<PublicClientApplication> {
  const client = new PublicClientApplication({
    auth: {
      clientId: options.clientId,
      authority: `${MICROSOFT}/${options.tenant}`,
      ...(options.endpoints ? { authorityMetadata: metadataOf(options.endpoints, options.tenant) } : {}),
      redirectUri: options.redirectUri,
      postLogoutRedirectUri: options.redirectUri,
      // Without it Microsoft sends no claims challenge, and a revoked session would live on for an hour.
      clientCapabilities: ['CP1'],
    },
    cache: { cacheLocation: BrowserCacheLocation.SessionStorage },
    system: { redirectNavigationTimeout: SLOWEST_WAY },
  })
  await client.initialize()
  return client
}

/** Milliseconds that an answer about the service itself may take. */
const PATIENCE = 5_000

/**
 * Whether this page can read what the sign-in service tells every page. After a token request that came to nothing this says
 * whether the connection is lost, or whether Microsoft keeps its answer from this page alone: so it does where the redirect URI
 * is registered as Web. learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#redirect-uris-for-single-page-apps-spas
 */
export async function answersPages({ endpoints, tenant }: MsalOptions): Promise<boolean> {
  const address = `${endpoints ?? MICROSOFT}/${tenant}/v2.0/.well-known/openid-configuration`
  try {
    return (await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) })).ok
  } catch {
    return false
  }
}
