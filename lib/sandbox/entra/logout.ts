import { browserCookie } from './browsers'
import type { SignInCall } from './context'
import { signedOutPage } from './pages'
import { mayFollowLogout } from './redirect-uri'

/** Ends every session of the browser, then goes to a page of a client if one was named. */
export async function logout(call: SignInCall): Promise<Response> {
  call.browsers.signOut(call.browserId)
  const cookie = browserCookie(call.links.origin, undefined)
  const next = call.query.get('post_logout_redirect_uri') ?? call.form.get('post_logout_redirect_uri')
  if (next === null || !mayFollowLogout(call.options.clients, next, call.links.origin))
    return signedOutPage(cookie)
  const url = new URL(next)
  const state = call.query.get('state')
  if (state !== null) url.searchParams.set('state', state)
  return new Response(null, { status: 302, headers: { location: url.href, 'set-cookie': cookie } })
}
