import {
  type AccountInfo,
  type AuthenticationResult,
  CacheLookupPolicy,
  type PublicClientApplication,
} from '@azure/msal-browser'
import { ProblemError, traceNow } from '@/lib/problem/problem'
import { placeAfterSignOut } from '@/lib/tab/items'
import { leave, takeDeparture } from './departure'
import { needsPerson, problemOfSignIn } from './failures'
import { answersPages, type MsalOptions, startMsal } from './public-client'
import type { PermitAsk, Return, Session } from './session'

/** The permission for the sign-in itself. */
const FIRST = 'User.Read'

/** Seconds before its expiry when an ID token is renewed. */
const GRACE = 60

/**
 * A session over the unmodified MSAL Browser 5, by redirect only: its popups time out after a minute, and multifactor
 * authentication can take longer. Handles the answer of a redirect before it resolves.
 * learn.microsoft.com/entra/msal/javascript/browser/redirect-bridge
 */
export async function openMsalSession(
  options: MsalOptions,
): Promise<{ session: Session; client: PublicClientApplication }> {
  const client = await startMsal(options)
  const granted = new Set<string>()
  let refused = false
  /** Milliseconds from the browser's clock to Microsoft's; `null` until this page received a token. */
  let ahead: number | null = null
  const returned = await comeBack()
  const known = client.getActiveAccount() ?? client.getAllAccounts()[0] ?? null
  client.setActiveAccount(known)
  // What came back may be for another API than Graph. Who came back may not have given `User.Read` yet, and is asked later.
  if (known && ![...granted].some(isOfGraph)) await silently(FIRST).catch(() => undefined)

  async function comeBack(): Promise<Return | null> {
    const { note, asked } = takeDeparture()
    try {
      // The redirect page has already returned to the page where the redirect began.
      const result = await client.handleRedirectPromise({ navigateToLoginRequestUrl: false })
      if (result) accept(result)
      if (result) return { note, problem: null }
      return note === null ? null : { note, problem: { kind: 'sign-in-cancelled', trace: traceNow() } }
    } catch (thrown) {
      const { problem } = problemOfSignIn(thrown, asked)
      const withheld = problem.kind === 'offline' && (await answersPages(options))
      return { note, problem: withheld ? { kind: 'sign-in-unreadable', trace: problem.trace } : problem }
    }
  }

  function accept(result: AuthenticationResult): AuthenticationResult {
    client.setActiveAccount(result.account)
    for (const scope of result.scopes) granted.add(plain(scope))
    refused = false
    if (!result.fromCache) ahead = aheadIn(result) ?? ahead
    return result
  }

  function account(): AccountInfo {
    const active = client.getActiveAccount()
    if (!active) throw new ProblemError({ kind: 'session-ended', trace: traceNow() })
    return active
  }

  /** The hosts of one API share their consent: after the first of them a token for another may come without a person. */
  function mayBeGranted(wanted: string): boolean {
    return isOfHost(wanted) && [...granted].some(isOfHost)
  }

  /** Never through MSAL's hidden frame: our policy forbids frames, and a person's press is clearer. */
  async function silently(wanted: string, fresh: { claims?: string } | null = null) {
    const cacheLookupPolicy = fresh
      ? CacheLookupPolicy.RefreshToken
      : CacheLookupPolicy.AccessTokenAndRefreshToken
    const request = { scopes: [wanted], account: account(), cacheLookupPolicy, ...fresh }
    return accept(await client.acquireTokenSilent(request))
  }

  /** Asks on Microsoft's page. `claims` are what Microsoft wants to see proven there. */
  async function askPerson({ scope, note, stay, onLeave }: PermitAsk, claims?: string): Promise<'leaving'> {
    const active = account()
    if (stay) throw new ProblemError({ kind: 'proof-required', claims: claims ?? '', trace: traceNow() })
    const request = { scopes: [scope], account: active, ...(claims ? { claims } : {}) }
    return leave({ note, asked: scope, depart: () => client.acquireTokenRedirect(request), onLeave })
  }

  /** What Microsoft said to a wish that needs no page: a person has to be asked after all, or it failed. */
  async function refusedSilently(thrown: unknown, ask: PermitAsk): Promise<'leaving'> {
    if (!needsPerson(thrown)) throw problemOfSignIn(thrown)
    if (!ask.renew) return askPerson(ask, ask.claims)
    refused = true
    throw new ProblemError({ kind: 'session-ended', trace: problemOfSignIn(thrown).problem.trace })
  }

  const session: Session = {
    account() {
      const active = client.getActiveAccount()
      return (
        active && { objectId: active.localAccountId, tenantId: active.tenantId, username: active.username }
      )
    },
    returned: () => returned,
    holds: (wanted) => !refused && granted.has(plain(wanted)),

    async signIn({ loginHint, chooseAccount }) {
      const request = {
        scopes: [FIRST],
        ...(loginHint ? { loginHint } : {}),
        ...(chooseAccount ? { prompt: 'select_account' } : {}),
      }
      await leave({ note: '', asked: FIRST, depart: () => client.loginRedirect(request) })
    },

    async permit(ask) {
      const { scope, claims, renew } = ask
      if (refused || !(claims || renew || granted.has(plain(scope)) || mayBeGranted(scope)))
        return askPerson(ask)
      try {
        await silently(scope, claims ? { claims } : renew ? {} : null)
        return 'granted'
      } catch (thrown) {
        return refusedSilently(thrown, ask)
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
      return session.now()
    },

    async signOut() {
      placeAfterSignOut.write(location.pathname + location.search)
      // MSAL reads `login_hint` from the account's ID token and sends it as `logout_hint`, so that Microsoft does not ask
      // which account to sign out. learn.microsoft.com/entra/identity-platform/v2-protocols-oidc
      const active = client.getActiveAccount()
      await client.logoutRedirect(active ? { account: active } : {})
    },
  }
  return { session, client }
}

/** A permission of Graph by its name, as it is asked for; one of another API with its host, and one slash between them. */
function plain(scope: string): string {
  return scope.replace(/^https:\/\/graph\.microsoft\.com\//, '').replace(/\/+(?=[^/]+$)/, '/')
}

function isOfHost(scope: string): boolean {
  return plain(scope).startsWith('https://')
}

/** What every sign-in gives, for any API. learn.microsoft.com/entra/identity-platform/scopes-oidc */
const OF_SIGN_IN = ['openid', 'profile', 'email', 'offline_access']

function isOfGraph(scope: string): boolean {
  return !isOfHost(scope) && !OF_SIGN_IN.includes(scope)
}

/**
 * Milliseconds to Microsoft's clock according to a new ID token. Its `iat` is the time of issue or some minutes
 * earlier. learn.microsoft.com/entra/identity-platform/id-token-claims-reference
 */
function aheadIn({ idTokenClaims }: AuthenticationResult): number | null {
  const iat: unknown = 'iat' in idTokenClaims ? idTokenClaims.iat : undefined
  return typeof iat === 'number' ? iat * 1000 - Date.now() : null
}
