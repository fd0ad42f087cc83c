import { browserCookie } from './browsers'
import type { SignInCall } from './context'
import { accountHinted } from './login-hint'
import { signedOutPage, signOutPage } from './pages'
import { mayFollowLogout } from './redirect-uri'

/**
 * Ends a session of the browser, then goes to a page of a client if one was named. Without a `logout_hint` it asks whose
 * session, even where there is only one (learn.microsoft.com/entra/identity-platform/v2-protocols-oidc).
 */
export async function logout(call: SignInCall): Promise<Response> {
  const { browsers, browserId, query, form, url } = call
  const asked = query.get('post_logout_redirect_uri') ?? form.get('post_logout_redirect_uri')
  const mayFollow = asked !== null && mayFollowLogout(call.options.clients, asked, call.links.origin)
  const hint = form.get('username') ?? accountHinted(call.worlds, query.get('logout_hint'))
  const sessions = browsers.sessions(browserId)
  const leaving = sessions.find(({ userPrincipalName }) => userPrincipalName === hint)
  if (sessions.length > 0 && leaving === undefined) {
    const action = call.links.signIn(call.tenant, `/oauth2/v2.0/logout${url.search}`)
    return signOutPage(sessions, action, mayFollow ? { redirectUri: asked } : {})
  }
  const left = browsers.signOut(browserId, leaving?.personId)
  const cookie = left === 0 ? browserCookie(call.links.origin, undefined) : undefined
  if (!mayFollow) return signedOutPage(cookie)
  const target = new URL(asked)
  const state = query.get('state')
  if (state !== null) target.searchParams.set('state', state)
  const headers = { location: target.href, ...(cookie === undefined ? {} : { 'set-cookie': cookie }) }
  return new Response(null, { status: 302, headers })
}
