import { html } from 'hono/html'
import type { PermissionScope } from '../directory/service-principal'
import { isAppAdmin, type Persona, personById, personOf, type World } from '../worlds'
import { askBeforeLeaving, backToClient } from './answer'
import { readTarget, type Target } from './ask'
import { browserCookie } from './browsers'
import { recordConsent, scopesAsked } from './consent'
import { refuseByFault, type SignInCall } from './context'
import { AadError, describe, traceOf } from './error'
import { errorPage, page, signInPage } from './pages'
import { askedScopes } from './scopes'
import { newSessionId } from './tokens'

type Visit = {
  readonly call: SignInCall
  readonly world: World
  readonly target: Target
  readonly scope: string
  /** The endpoint itself: every form of its pages comes back to it. */
  readonly action: string
}

/**
 * The page on which an administrator approves a client for everyone, and each answer to it: the account, then the
 * consent (learn.microsoft.com/entra/identity-platform/v2-admin-consent).
 */
export async function adminConsent(call: SignInCall, world: World): Promise<Response> {
  try {
    const target: Target = { ...readTarget(call, world), responseMode: 'query' }
    const scope = call.query.get('scope')?.trim()
    if (!scope) throw new AadError(900144, 'scope')
    refuseByFault(call, target.client)
    const action = call.links.signIn(call.tenant, `/v2.0/adminconsent${call.url.search}`)
    return await askBeforeLeaving(call, target, await answer({ call, world, target, scope, action }))
  } catch (error) {
    if (!(error instanceof AadError)) throw error
    return errorPage(describe(error, traceIn(call, world)))
  }
}

async function answer(visit: Visit): Promise<Response> {
  const { call, world, target, scope, action } = visit
  const { form } = call
  if (form.has('cancel') || form.get('answer') === 'cancel') return declined(visit)
  if (form.has('username')) return signedIn(visit)
  const here = call.browsers.sessions(call.browserId).filter(({ tenantId }) => tenantId === world.tenantId)
  const account = form.get('account')
  const session = account === null ? here[0] : here.find((known) => known.userPrincipalName === account)
  const person = session === undefined ? undefined : personById(world, session.personId)
  if (form.has('again') || person === undefined || (account === null && here.length > 1))
    return signInPage(world, target, action)
  if (form.get('answer') !== 'accept') return reviewPage(visit, person)
  if (!isAppAdmin(person)) return notAllowed(visit)
  recordConsent(world, target.client, person, askedScopes(world, target.client, scope), true)
  return backToClient(target, { admin_consent: 'True', tenant: world.tenantId, scope })
}

async function signedIn(visit: Visit): Promise<Response> {
  const { call, target, action } = visit
  const name = call.form.get('username') ?? ''
  const home = call.worlds.homeOf(name)
  const person = home === undefined ? undefined : personOf(home, name)
  if (home === undefined || person === undefined)
    return signInPage(
      visit.world,
      target,
      action,
      undefined,
      'We couldn’t find an account with that username.',
    )
  const [browserId] = call.browsers.signIn(call.browserId, home, person, newSessionId(home))
  const response = await reviewPage({ ...visit, world: home }, person)
  response.headers.set('set-cookie', browserCookie(call.links.origin, browserId))
  return response
}

/** What everyone's use of the client would allow it. */
function reviewPage(visit: Visit, person: Persona): Promise<Response> {
  if (!isAppAdmin(person)) return notAllowed(visit)
  const { world, target, scope, action } = visit
  const scopes = scopesAsked(world, target.client, askedScopes(world, target.client, scope))
  const line = ({ userConsentDisplayName, value, userConsentDescription }: PermissionScope) =>
    html`<li>${userConsentDisplayName ?? value}<small>${userConsentDescription}</small></li>`
  return page(
    'Permissions requested',
    html`<p class="soft">${person.userPrincipalName}</p><h1>Permissions requested</h1><h2>Review for your organization</h2>
<p class="app">${target.client.displayName} <span class="badge">unverified</span></p>
<p class="soft">If you accept, this app gets access for all users in your organization. No one else will be asked.</p>
<ul class="scopes">${scopes.map(line)}</ul>
<form method="post" action="${action}"><input type="hidden" name="account" value="${person.userPrincipalName}">
<div class="row"><button name="answer" value="cancel">Cancel</button>
<button class="main" name="answer" value="accept">Accept</button></div></form>`,
    { target },
  )
}

/** What Microsoft shows here is not documented: its words for a scope that needs an administrator stand in. */
function notAllowed({ call, world, target, action }: Visit): Promise<Response> {
  const error = new AadError(90094, target.client.displayName)
  return errorPage(describe(error, traceIn(call, world)), { status: 200, actions: { target, action } })
}

function declined({ call, world, target }: Visit): Response {
  return backToClient(target, {
    admin_consent: 'True',
    tenant: world.tenantId,
    error: 'consent_required',
    error_description: describe(new AadError(65004), traceIn(call, world)),
  })
}

function traceIn(call: SignInCall, world: World): ReturnType<typeof traceOf> {
  return traceOf(world.random, world.now(), call.query.get('client-request-id'))
}
