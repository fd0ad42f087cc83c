import { setBounded } from '../bounded-map'
import { base64url } from '../ids'
import { SIGN_IN } from '../limits'
import { personById, personOf, type Session, type World } from '../worlds'
import { askBeforeLeaving, backToClient, cancelToClient, errorToClient } from './answer'
import { type Ask, readAsk, readTarget, type Target } from './ask'
import { browserCookie } from './browsers'
import { clientOf } from './clients'
import { missingScopes, needsAdmin, recordConsent, scopesAsked } from './consent'
import { refuseByFault, type SignInCall } from './context'
import { AadError, describe, traceOf } from './error'
import { approvalPage, consentPage, errorPage, signInPage } from './pages'
import { isOpen } from './realm'
import { askedScopes } from './scopes'
import { newSessionId, opaqueToken } from './tokens'

const CODE_LIFE = 10 * 60_000

type Visit = { readonly call: SignInCall; readonly world: World; readonly ask: Ask }

/** `GET /authorize`: learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow */
export function authorize(call: SignInCall, world: World): Promise<Response> {
  return visiting(call, world, async (visit) => {
    const { ask } = visit
    const session = sessionFor(visit)
    if (session === undefined && ask.prompt === 'none') throw new AadError(50058)
    if (session === undefined || ask.prompt === 'login' || ask.prompt === 'select_account')
      return signIn(visit)
    return proceed(visit, session)
  })
}

/** The answer of the account page. */
export function login(call: SignInCall, world: World): Promise<Response> {
  return visiting(call, world, async (visit) => {
    const { form } = call
    if (form.get('cancel') === 'refused') return refusedByTenant(visit)
    if (form.has('cancel')) return cancelToClient(visit.ask)
    if (form.has('again')) return signIn(visit)
    const name = form.get('username') ?? ''
    const home = call.worlds.homeOf(name)
    const person = home === undefined ? undefined : personOf(home, name)
    if (home === undefined || person === undefined)
      return signIn(visit, 'We couldn’t find an account with that username. Try another account.')
    if (!isOpen(call.tenant) && home !== world) return foreignPage(visit, name)
    const [browserId, session] = call.browsers.signIn(call.browserId, home, person, newSessionId(home))
    // An application of one company is unknown in the others.
    const ask = { ...visit.ask, client: clientOf(call, home, visit.ask.client.id) }
    const answer = await proceed({ ...visit, world: home, ask }, session)
    answer.headers.set('set-cookie', browserCookie(call.links.origin, browserId))
    return answer
  })
}

function foreignPage(visit: Visit, name: string): Promise<Response> {
  const error = foreignAccount(visit, name)
  const actions = { target: visit.ask, action: address(visit, 'login') }
  return errorPage(describe(error, trace(visit)), { status: 200, actions })
}

/** The answer of the consent page. */
export function consent(call: SignInCall, world: World): Promise<Response> {
  return visiting(call, world, async (visit) => {
    const { form } = call
    const session = call.browsers
      .sessions(call.browserId)
      .find((known) => known.userPrincipalName === form.get('account') && known.tenantId === world.tenantId)
    const person = session === undefined ? undefined : personById(world, session.personId)
    if (session === undefined || person === undefined) return signIn(visit)
    const { client } = visit.ask
    const asked = askedScopes(world, client, visit.ask.scope)
    // "Return to the application" looks like Cancel: public clients report no number and no description.
    if (form.get('answer') === 'approval') return cancelToClient(visit.ask)
    if (form.get('answer') !== 'accept') throw new AadError(65004)
    if (needsAdmin(world, person, missingScopes(world, client, person, asked)))
      throw new AadError(90094, client.displayName)
    recordConsent(world, client, person, asked, form.get('organization') === 'yes')
    return code(visit, session)
  })
}

/** Reads the request, and sends each error where it may go: to the client if its address is known good. */
async function visiting(
  call: SignInCall,
  world: World,
  run: (visit: Visit) => Promise<Response>,
): Promise<Response> {
  let target: Target | undefined
  try {
    target = readTarget(call, world)
    const ask = readAsk(call, target)
    refuseByFault(call, ask.client)
    return await askBeforeLeaving(call, target, await run({ call, world, ask }))
  } catch (error) {
    if (!(error instanceof AadError)) throw error
    const traced = traceOf(world.random, world.now(), call.query.get('client-request-id'))
    if (target === undefined) return errorPage(describe(error, traced))
    // A silent request learns only that someone has to act (OpenID Connect Core, section 3.1.2.6).
    const silent = call.query.get('prompt') === 'none' && error.number !== 50058
    const as = silent ? 'interaction_required' : error.error
    return askBeforeLeaving(call, target, errorToClient(target, error, traced, as))
  }
}

function sessionFor({ call, world, ask }: Visit): Session | undefined {
  const here = call.browsers.sessions(call.browserId).filter((session) => session.tenantId === world.tenantId)
  if (ask.sid !== undefined) return here.find((session) => session.id === ask.sid)
  if (ask.loginHint !== undefined) return here.find((session) => session.userPrincipalName === ask.loginHint)
  return here.length === 1 ? here[0] : undefined
}

async function proceed(visit: Visit, session: Session): Promise<Response> {
  const { world, ask } = visit
  const person = personById(world, session.personId)
  if (person === undefined) return signIn(visit)
  const asked = askedScopes(world, ask.client, ask.scope)
  const missing = missingScopes(world, ask.client, person, asked)
  if (missing.length === 0 && ask.prompt !== 'consent') return code(visit, session)
  if (ask.prompt === 'none') throw new AadError(65001, ask.client.id, ask.client.displayName)
  const action = address(visit, 'consent')
  if (needsAdmin(world, person, missing)) {
    const error = new AadError(90094, ask.client.displayName)
    const actions = { consent: action, login: address(visit, 'login') }
    const refusal = { message: error.message, details: describe(error, trace(visit)) }
    return approvalPage(person, ask, refusal, actions)
  }
  const shown = ask.prompt === 'consent' ? scopesAsked(world, ask.client, asked) : missing
  return consentPage(person, ask, shown, action)
}

function code({ world, ask }: Visit, session: Session): Response {
  const value = opaqueToken(world, '1', 48)
  const asked = askedScopes(world, ask.client, ask.scope)
  const record = {
    clientId: ask.client.id,
    redirectUri: ask.redirectUri,
    asked,
    personId: session.personId,
    sessionId: session.id,
    nonce: ask.nonce,
    challenge: ask.challenge,
    capabilities: ask.capabilities,
    expires: world.now() + CODE_LIFE,
    used: false,
  }
  setBounded(world.codes, value, record, SIGN_IN.perWorld)
  const clientInfo = base64url(JSON.stringify({ uid: session.personId, utid: session.tenantId }))
  return backToClient(ask, {
    code: value,
    client_info: ask.clientInfo ? clientInfo : undefined,
    session_state: session.id,
  })
}

function signIn(visit: Visit, problem?: string): Promise<Response> {
  return signInPage(visit.world, visit.ask, address(visit, 'login'), visit.ask.loginHint, problem)
}

function address({ call }: Visit, step: 'login' | 'consent'): string {
  return call.links.signIn(call.tenant, `/oauth2/v2.0/${step}${call.url.search}`)
}

function trace({ call, world }: Visit): ReturnType<typeof traceOf> {
  return traceOf(world.random, world.now(), call.query.get('client-request-id'))
}

function foreignAccount({ world, ask }: Visit, name: string): AadError {
  const { client } = ask
  return new AadError(
    50020,
    name,
    'https://sts.windows.net/',
    world.displayName,
    client.id,
    client.displayName,
  )
}

function refusedByTenant(visit: Visit): never {
  throw foreignAccount(visit, visit.ask.loginHint ?? '')
}
