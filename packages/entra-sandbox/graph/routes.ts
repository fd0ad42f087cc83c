import { Hono } from 'hono'
import { whileLagging } from '../directory/replication'
import type { Links } from '../links'
import type { World } from '../worlds'
import { APPLICATION_ROUTES } from './applications'
import { batch } from './batch'
import type { Answer, Caller, Route } from './call'
import { DELETED_ROUTES } from './deleted-items'
import { denied, GraphError } from './error'
import { GRANT_ROUTES } from './grants'
import { readJson, toResponse } from './json'
import { ME_ROUTES } from './me'
import { MEMBERSHIP_ROUTES } from './memberships'
import { OWNER_ROUTES } from './owners'
import { PASSWORD_ROUTES } from './passwords'
import { routePath } from './path'
import { POLICY_ROUTES } from './policies'
import { readQuery } from './query'
import { requireRoom } from './rights'
import { PRINCIPAL_ROUTES } from './service-principals'

/** What the door knows of a request when it is handed to the routes. */
type Admitted = {
  readonly world: World
  readonly caller: Caller
  readonly links: Links
  readonly text: string
  /** For how many reads this request's writes stay unseen, where a fault says so. */
  readonly stale: number | undefined
  dispatch(part: Request): Promise<Response>
}

const ROUTES = [
  ...ME_ROUTES,
  ...MEMBERSHIP_ROUTES,
  ...PASSWORD_ROUTES,
  ...OWNER_ROUTES,
  ...APPLICATION_ROUTES,
  ...PRINCIPAL_ROUTES,
  ...GRANT_ROUTES,
  ...DELETED_ROUTES,
  ...POLICY_ROUTES,
]

/** Microsoft Graph v1.0, as far as it is imitated. Any other path answers 501 and names itself. */
export function graphRoutes(root: string): Hono<{ Bindings: Admitted }> {
  const app = new Hono<{ Bindings: Admitted }>({
    getPath: (request) => routePath(new URL(request.url).pathname, root),
  })
  app.post('/$batch', async ({ env, req }) => {
    const outer = { url: req.url, authorization: req.header('authorization') ?? '' }
    return toResponse(await batch(readJson(req.raw.headers, env.text), outer, env.dispatch))
  })
  for (const route of ROUTES) {
    app.on(route.method, route.path, ({ env, req }) =>
      toResponse(
        answer(route, env, req.raw, (name) => req.param(name) ?? ''),
        req.header('accept'),
      ),
    )
  }
  for (const path of new Set(ROUTES.map((route) => route.path))) {
    app.all(path, () => {
      throw new GraphError(
        405,
        'Request_BadRequest',
        'Specified HTTP method is not allowed for the request target.',
      )
    })
  }
  app.notFound(({ req }) => {
    throw new GraphError(501, 'NotImplemented', `The sandbox does not imitate ${req.method} ${req.path}.`)
  })
  app.onError((error) => {
    throw error
  })
  return app
}

function answer(route: Route, admitted: Admitted, request: Request, param: (name: string) => string): Answer {
  const { world, caller, links, text, stale } = admitted
  if (!route.scopes.some((scope) => caller.scopes.has(scope))) throw denied()
  if (route.adds !== false && ['POST', 'PATCH'].includes(route.method)) requireRoom(world)
  const query = readQuery(new URL(request.url).searchParams, route.answers, request.headers)
  const body = route.method === 'GET' ? undefined : readJson(request.headers, text)
  const { pathname } = new URL(request.url)
  const path = pathname.slice(pathname.indexOf('/v1.0') + '/v1.0'.length)
  const call = { world, caller, links, path, query, headers: request.headers, body, param }
  const length = stale === undefined ? (world.settings.replication ?? undefined) : { calls: stale }
  return whileLagging(world.seen, length, stale === undefined, () => route.handle(call))
}
