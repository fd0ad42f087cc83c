import { Hono } from 'hono'
import { applyFault } from '../apply-fault'
import { readText, TOO_LARGE_HEADERS, TooLarge } from '../body'
import { BODY, TRAFFIC } from '../limits'
import { linksFor } from '../links'
import type { World } from '../worlds'
import { adminConsent } from './admin-consent'
import { authorize, consent, login } from './authorize'
import { browserOf } from './browsers'
import type { SignInCall, SignInService } from './context'
import { deviceAnswer, deviceCode, devicePage } from './device'
import { discovery, instance, signingKeys } from './discovery'
import { AadError, describe, errorBody, traceOf } from './error'
import { logout } from './logout'
import { errorPage } from './pages'
import { realmOf } from './realm'
import { token } from './token'

type SignInRoute = {
  readonly method: 'GET' | 'POST'
  readonly path: string
  /** Errors of a page are read by a person, the others by a program. */
  readonly answers: 'page' | 'json'
  handle(call: SignInCall, world: World): Promise<Response>
}

const ROUTES: readonly SignInRoute[] = [
  { method: 'GET', path: '/oauth2/v2.0/authorize', answers: 'page', handle: authorize },
  { method: 'POST', path: '/oauth2/v2.0/login', answers: 'page', handle: login },
  { method: 'POST', path: '/oauth2/v2.0/consent', answers: 'page', handle: consent },
  { method: 'GET', path: '/v2.0/adminconsent', answers: 'page', handle: adminConsent },
  { method: 'POST', path: '/v2.0/adminconsent', answers: 'page', handle: adminConsent },
  { method: 'POST', path: '/oauth2/v2.0/token', answers: 'json', handle: token },
  { method: 'POST', path: '/oauth2/v2.0/devicecode', answers: 'json', handle: deviceCode },
  { method: 'GET', path: '/oauth2/v2.0/deviceauth', answers: 'page', handle: devicePage },
  { method: 'POST', path: '/oauth2/v2.0/deviceauth', answers: 'page', handle: deviceAnswer },
  { method: 'GET', path: '/oauth2/v2.0/logout', answers: 'page', handle: logout },
  { method: 'POST', path: '/oauth2/v2.0/logout', answers: 'page', handle: logout },
  { method: 'GET', path: '/v2.0/.well-known/openid-configuration', answers: 'json', handle: discovery },
  { method: 'GET', path: '/discovery/v2.0/keys', answers: 'json', handle: signingKeys },
  { method: 'GET', path: '/discovery/instance', answers: 'json', handle: instance },
]

const PREFLIGHT = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-max-age': '86400',
}

/** The sign-in service: the first path segment is the tenant. */
export function signInRoutes(service: SignInService): Hono {
  const app = new Hono()
  for (const route of ROUTES) {
    app.on(route.method, `/:tenant${route.path}`, ({ req }) =>
      answer(service, route, req.raw, req.param('tenant')),
    )
  }
  app.onError((error, { json }) => {
    if (!(error instanceof TooLarge)) throw error
    return json({ error: 'invalid_request', error_description: error.message }, 413, TOO_LARGE_HEADERS)
  })
  app.options('/:tenant/*', (context) => {
    const asked = context.req.header('access-control-request-headers')
    const headers = asked === undefined ? {} : { 'access-control-allow-headers': asked }
    return new Response(null, { status: 204, headers: { ...PREFLIGHT, ...headers } })
  })
  return app
}

async function answer(
  service: SignInService,
  route: SignInRoute,
  request: Request,
  tenant = '',
): Promise<Response> {
  const text = await readText(request, BODY.signIn)
  const url = new URL(request.url)
  const call = {
    ...service,
    request,
    url,
    tenant,
    query: url.searchParams,
    form: new URLSearchParams(isForm(request.headers) ? text : ''),
    links: linksFor(service.options, request),
    browserId: browserOf(request),
    visitor: service.options.guard.visitorOf(request),
  }
  const world = realmOf(call)
  if (!service.traffic.allows(world?.tenantId))
    return refused(call, route, 429, new AadError(90055), TRAFFIC.retrySeconds)
  if (world === undefined) return refused(call, route, 400, new AadError(90002, tenant))
  return world.journal.record(request, text, world.now, () =>
    applyFault(
      world,
      { method: request.method, path: route.path },
      (fault) => route.handle({ ...call, fault }, world),
      ({ status, retryAfter }) => refused(call, route, status, new AadError(90033), retryAfter),
    ),
  )
}

/** A body of any other type says nothing to the sign-in service, as at Entra's. */
function isForm(headers: Headers): boolean {
  return /^application\/x-www-form-urlencoded\b/i.test(headers.get('content-type') ?? '')
}

/** An answer before anyone knows more than the address. */
async function refused(
  call: Omit<SignInCall, 'fault'>,
  route: SignInRoute,
  status: number,
  error: AadError,
  retryAfter?: number,
): Promise<Response> {
  const { options, links, query } = call
  const trace = traceOf(options.random, options.clock(), query.get('client-request-id'))
  const response =
    route.answers === 'page'
      ? await errorPage(describe(error, trace), { status })
      : Response.json(errorBody(error, trace, links.signIn(call.tenant, '/error')), {
          status,
          headers: { 'access-control-allow-origin': '*', 'cache-control': 'no-store' },
        })
  if (retryAfter !== undefined) response.headers.set('retry-after', `${retryAfter}`)
  return response
}
