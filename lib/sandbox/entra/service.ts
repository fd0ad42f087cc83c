import { Hono } from 'hono'
import { underFault } from '../faults'
import { linksFor } from '../links'
import type { World } from '../worlds'
import { authorize, consent, login } from './authorize'
import { browserOf } from './browsers'
import type { SignInCall, SignInService } from './context'
import { discovery, signingKeys } from './discovery'
import { AadError, describe, traceOf } from './error'
import { logout } from './logout'
import { errorPage } from './pages'
import { realmOf } from './realm'
import { token } from './token'

type Handler = (call: SignInCall, world: World) => Promise<Response>

const ROUTES: readonly (readonly [method: 'GET' | 'POST', path: string, handler: Handler])[] = [
  ['GET', '/oauth2/v2.0/authorize', authorize],
  ['POST', '/oauth2/v2.0/login', login],
  ['POST', '/oauth2/v2.0/consent', consent],
  ['POST', '/oauth2/v2.0/token', token],
  ['GET', '/oauth2/v2.0/logout', logout],
  ['POST', '/oauth2/v2.0/logout', logout],
  ['GET', '/v2.0/.well-known/openid-configuration', discovery],
  ['GET', '/discovery/v2.0/keys', signingKeys],
]

const PREFLIGHT = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-max-age': '86400',
}

/** The sign-in service: the first path segment is the tenant. */
export function signInRoutes(service: SignInService): Hono {
  const app = new Hono()
  for (const [method, path, handler] of ROUTES) {
    app.on(method, `/:tenant${path}`, (context) =>
      answer(service, context.req.raw, context.req.param('tenant') ?? '', path, handler),
    )
  }
  app.options('/:tenant/*', (context) => {
    const asked = context.req.header('access-control-request-headers')
    const headers = asked === undefined ? {} : { 'access-control-allow-headers': asked }
    return new Response(null, { status: 204, headers: { ...PREFLIGHT, ...headers } })
  })
  return app
}

async function answer(
  service: SignInService,
  request: Request,
  tenant: string,
  path: string,
  handler: Handler,
): Promise<Response> {
  const { options } = service
  const text = request.method === 'POST' ? await request.clone().text() : ''
  const url = new URL(request.url)
  const call = {
    ...service,
    request,
    url,
    tenant,
    query: url.searchParams,
    form: new URLSearchParams(text),
    links: linksFor(options, request),
    browserId: browserOf(request),
  }
  let world: World
  try {
    world = realmOf(call)
  } catch (error) {
    if (!(error instanceof AadError)) throw error
    return errorPage(
      describe(error, traceOf(options.random, options.clock(), url.searchParams.get('client-request-id'))),
    )
  }
  return world.journal.record(request, text, world.now, () => {
    const fault = world.faults.take(request.method, path)
    return underFault(
      fault,
      () => handler({ ...call, fault }, world),
      ({ status, retryAfter }) =>
        new Response('Service Unavailable', {
          status,
          headers: retryAfter === undefined ? {} : { 'retry-after': `${retryAfter}` },
        }),
    )
  })
}
