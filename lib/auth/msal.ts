import {
  type AccountInfo,
  type AuthenticationResult,
  BrowserCacheLocation,
  CacheLookupPolicy,
  PublicClientApplication,
} from '@azure/msal-browser'
import { ProblemError, traceNow } from '@/lib/problem/problem'
import { askedPermission, placeAfterSignOut, redirectNote } from '@/lib/tab/items'
import { hasRoom } from '@/lib/tab/room'
import { needsPerson, problemOfSignIn } from './failures'
import type { Return, Session } from './session'

/** The permission for the sign-in itself. */
const FIRST = 'User.Read'

/** Seconds before its expiry when an ID token is renewed. */
const GRACE = 60

type MsalOptions = {
  clientId: string
  /** Tenant segment of the authority: `organizations`, a domain or a tenant id. */
  tenant: string
  /** Origin of the sign-in endpoints, if they are not Microsoft's. */
  endpoints: string | null
  /** Absolute address of the page that receives Microsoft's answer. */
  redirectUri: string
}

/**
 * A session over the unmodified MSAL Browser 5, by redirect only: its popups time out after a minute, and multifactor
 * authentication can take longer. Handles the answer of a redirect before it resolves.
 * learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge
 */
export async function openMsalSession(
  options: MsalOptions,
): Promise<{ session: Session; client: PublicClientApplication }> {
  const client = new PublicClientApplication({
    auth: {
      clientId: options.clientId,
      authority: `https://login.microsoftonline.com/${options.tenant}`,
      ...(options.endpoints ? { authorityMetadata: metadata(options.endpoints, options.tenant) } : {}),
      redirectUri: options.redirectUri,
      postLogoutRedirectUri: options.redirectUri,
      // Without this capability Microsoft sends no claims challenge, and a revoked session would last for another hour.
      clientCapabilities: ['CP1'],
    },
    cache: { cacheLocation: BrowserCacheLocation.SessionStorage },
  })
  await client.initialize()
  const granted = new Set<string>()
  let refused = false
  /** Milliseconds from the browser's clock to Microsoft's; `null` until this page received a token. */
  let ahead: number | null = null
  const returned = await comeBack()
  const known = client.getActiveAccount() ?? client.getAllAccounts()[0] ?? null
  client.setActiveAccount(known)
  if (known && granted.size === 0) await silently(FIRST).catch(() => undefined)

  async function comeBack(): Promise<Return | null> {
    // The note shows that this page had left for Microsoft.
    const note = redirectNote.take()
    const asked = askedPermission.take()
    try {
      // The redirect page has already returned to the page where the redirect began.
      const result = await client.handleRedirectPromise({ navigateToLoginRequestUrl: false })
      if (result) accept(result)
      if (result) return { note, problem: null }
      return note === null ? null : { note, problem: { kind: 'sign-in-cancelled', trace: traceNow() } }
    } catch (thrown) {
      return { note, problem: problemOfSignIn(thrown, asked).problem }
    }
  }

  function accept(result: AuthenticationResult): AuthenticationResult {
    client.setActiveAccount(result.account)
    for (const value of result.scopes) granted.add(value.split('/').at(-1) ?? value)
    refused = false
    if (!result.fromCache) ahead = aheadIn(result) ?? ahead
    return result
  }

  function account(): AccountInfo {
    const active = client.getActiveAccount()
    if (!active) throw new ProblemError({ kind: 'session-ended', trace: traceNow() })
    return active
  }

  /** Never through MSAL's hidden frame: our policy forbids frames, and a person's press is clearer. */
  async function silently(wanted: string, fresh: { claims?: string } | null = null) {
    const cacheLookupPolicy = fresh
      ? CacheLookupPolicy.RefreshToken
      : CacheLookupPolicy.AccessTokenAndRefreshToken
    const request = { scopes: [wanted], account: account(), cacheLookupPolicy, ...fresh }
    return accept(await client.acquireTokenSilent(request))
  }

  async function leave(note: string, asked: string, depart: () => Promise<void>): Promise<'leaving'> {
    if (!navigator.onLine) throw new ProblemError({ kind: 'offline', trace: traceNow() })
    // MSAL also stores its request in the tab, and the tokens afterwards.
    if (!(redirectNote.write(note) && askedPermission.write(asked) && hasRoom())) {
      forgetDeparture()
      throw new ProblemError({ kind: 'storage-full', trace: traceNow() })
    }
    try {
      await depart()
      return 'leaving'
    } catch (thrown) {
      forgetDeparture()
      throw problemOfSignIn(thrown)
    }
  }

  const session: Session = {
    account() {
      const active = client.getActiveAccount()
      return (
        active && { objectId: active.localAccountId, tenantId: active.tenantId, username: active.username }
      )
    },
    returned: () => returned,
    holds: (wanted) => !refused && granted.has(wanted),

    async signIn({ loginHint, chooseAccount }) {
      await leave('', FIRST, () =>
        client.loginRedirect({
          scopes: [FIRST],
          ...(loginHint ? { loginHint } : {}),
          ...(chooseAccount ? { prompt: 'select_account' } : {}),
        }),
      )
    },

    async permit({ scope: wanted, note, claims, renew, stay }) {
      const active = account()
      if (refused || !(claims || renew || granted.has(wanted))) return ask()
      try {
        await silently(wanted, claims ? { claims } : renew ? {} : null)
        return 'granted'
      } catch (thrown) {
        if (!needsPerson(thrown)) throw problemOfSignIn(thrown)
        if (!renew) return ask(claims)
        refused = true
        throw new ProblemError({ kind: 'session-ended', trace: problemOfSignIn(thrown).problem.trace })
      }

      function ask(proof?: string): Promise<'leaving'> {
        if (stay) throw new ProblemError({ kind: 'proof-required', claims: proof ?? '', trace: traceNow() })
        const request = { scopes: [wanted], account: active, ...(proof ? { claims: proof } : {}) }
        return leave(note, wanted, () => client.acquireTokenRedirect(request))
      }
    },

    async token(wanted) {
      try {
        return (await silently(wanted)).accessToken
      } catch (thrown) {
        throw problemOfSignIn(thrown)
      }
    },

    async idToken() {
      // MSAL stores it with the access token, which may outlive it.
      const over = (account().idTokenClaims?.exp ?? 0) - GRACE < Date.now() / 1000
      try {
        return (await silently(FIRST, over ? {} : null)).idToken
      } catch (thrown) {
        const problem = problemOfSignIn(thrown)
        if (!needsPerson(thrown)) throw problem
        throw new ProblemError({ kind: 'session-ended', trace: problem.problem.trace })
      }
    },

    now: () => new Date(Date.now() + (ahead ?? 0)),

    async clock() {
      if (ahead === null) await silently(FIRST, {}).catch(() => undefined)
      return this.now()
    },

    async signOut() {
      placeAfterSignOut.write(location.pathname + location.search)
      // MSAL reads `login_hint` from the account's ID token and sends it as `logout_hint`, so that Microsoft does not ask
      // which account to sign out. learn.microsoft.com/entra/identity-platform/v2-protocols-oidc
      await client.logoutRedirect({ account: account() })
    },
  }
  return { session, client }
}

/** Clears what was stored for a redirect that did not happen. */
function forgetDeparture(): void {
  redirectNote.remove()
  askedPermission.remove()
}

/**
 * Milliseconds to Microsoft's clock according to a new ID token. Its `iat` is the time of issue or some minutes
 * earlier. learn.microsoft.com/entra/identity-platform/id-token-claims-reference
 */
function aheadIn({ idTokenClaims }: AuthenticationResult): number | null {
  const iat: unknown = 'iat' in idTokenClaims ? idTokenClaims.iat : undefined
  return typeof iat === 'number' ? iat * 1000 - Date.now() : null
}

/**
 * Endpoints of the practice tenant's sign-in. The authority itself must be https, but the endpoints may be plain http
 * on loopback. The tenant must be their first path segment.
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
