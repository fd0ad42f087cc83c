import { Hono } from 'hono'
import { applyFault } from '../apply-fault'
import type { SigningKeys } from '../entra/keys'
import type { FaultAction } from '../faults'
import { bearerOf, claimedWorld } from '../graph/authenticate'
import type { Traffic } from '../guard/rates'
import { TRAFFIC } from '../limits'
import { linksFor } from '../links'
import type { Settled } from '../options'
import { addressesOf, DISCOVERY, type World, type Worlds } from '../worlds'
import { personBehind } from './caller'
import { instancesFor } from './instances'
import { DataverseError, toResponse, unauthenticated } from './refusal'
import { whoAmI } from './who-am-i'

type DataverseService = {
  readonly options: Settled
  readonly worlds: Worlds
  readonly keys: SigningKeys
  readonly traffic: Traffic
}

/** A request that has a token, of some world. */
type Visit = {
  readonly service: DataverseService
  readonly request: Request
  readonly world: World
  readonly token: string
  /** The address of the service itself, as metadata names it. */
  readonly base: string
}

const INSTANCES = '/globaldisco/api/discovery/v2.0/Instances'
const JSON_TYPE = 'application/json; odata.metadata=minimal'

/** Both services answer pages of any origin: learn.microsoft.com/power-apps/developer/data-platform/oauth-cross-origin-resource-sharing-connect-single-page-application */
const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'Preference-Applied,OData-EntityId,Location,ETag,OData-Version,Content-Encoding,Transfer-Encoding,Content-Length,Retry-After',
}
const PREFLIGHT = {
  ...CORS,
  'access-control-allow-methods': 'GET, OPTIONS',
  'access-control-allow-headers':
    'Authorization, Accept, Content-Type, OData-MaxVersion, OData-Version, Prefer, client-request-id',
  'access-control-max-age': '3600',
}

/**
 * The Global Discovery Service, which lists environments, and of the Web API of each environment the one call that says who is
 * there. Microsoft has a host for each; here they are paths under the prefix.
 */
export function dataverseRoutes(service: DataverseService): Hono {
  const app = new Hono()
  for (const path of ['/globaldisco/*', '/dataverse/*'])
    app.options(path, () => new Response(null, { status: 204, headers: PREFLIGHT }))
  app.get(INSTANCES, ({ req }) =>
    answer(service, req.raw, { path: INSTANCES, resource: DISCOVERY }, async (visit) => {
      const { world, request, base } = visit
      const person = await personBehind(service.keys, world, visit.token, [DISCOVERY])
      const context = `${base}/globaldisco/api/discovery/v2.0/$metadata#Instances`
      return instancesFor(world, person, new URL(request.url).searchParams, context)
    }),
  )
  for (const call of ['WhoAmI', 'WhoAmI()'])
    app.get(`/dataverse/:org/api/data/v9.2/${call}`, ({ req }) => {
      const org = req.param('org')
      const path = `/dataverse/${org}/api/data/v9.2/${call}`
      return answer(service, req.raw, { path, resource: `https://${org}` }, (visit) => who(visit, org))
    })
  return app
}

async function who({ service, world, token, base }: Visit, org: string): Promise<Record<string, unknown>> {
  const environment = world.settings.environments.find(({ urlName }) => urlName === org)
  if (environment === undefined) throw unauthenticated(world.tenantId, `https://${org}`)
  const { url, apiUrl } = addressesOf(environment)
  const person = await personBehind(service.keys, world, token, [url, apiUrl])
  return whoAmI(world, environment, person, `${base}/dataverse/${org}/api/data/v9.2/$metadata`)
}

async function answer(
  service: DataverseService,
  request: Request,
  { path, resource }: { readonly path: string; readonly resource: string },
  read: (visit: Visit) => Promise<Record<string, unknown>>,
): Promise<Response> {
  const token = bearerOf(request.headers)
  const world = claimedWorld(service.worlds, token)
  if (!service.traffic.allows(world?.tenantId))
    return finished(async () => Promise.reject(refusedByFault(429, TRAFFIC.retrySeconds)))
  if (world === undefined) return finished(async () => Promise.reject(unauthenticated('common', resource)))
  const base = `${linksFor(service.options, request).origin}${service.options.prefix}`
  const run = (fault: FaultAction | undefined): Promise<Response> =>
    finished(async () => {
      // A challenge of continuous access evaluation is Graph's alone here.
      if (fault !== undefined && 'challenge' in fault) throw unauthenticated(world.tenantId, resource)
      return read({ service, request, world, token, base })
    })
  return world.journal.record(request, '', world.now, () =>
    applyFault(world, { method: request.method, path }, run, ({ status, retryAfter }) =>
      finished(async () => Promise.reject(refusedByFault(status, retryAfter))),
    ),
  )
}

/** learn.microsoft.com/power-apps/developer/data-platform/api-limits has the words of a 429. */
function refusedByFault(status: number, retryAfter: number | undefined): DataverseError {
  const headers: Record<string, string> = retryAfter === undefined ? {} : { 'retry-after': `${retryAfter}` }
  if (status !== 429)
    return new DataverseError(status, '0x80040216', 'An unexpected error occurred.', headers)
  return new DataverseError(
    429,
    '0x80072322',
    'Number of requests exceeded the limit of 6000 over time window of 300 seconds.',
    headers,
  )
}

/** Every answer, refusals too, has the headers with which a page may read it. */
async function finished(read: () => Promise<Record<string, unknown>>): Promise<Response> {
  const headers = { 'content-type': JSON_TYPE, 'odata-version': '4.0', 'cache-control': 'no-cache' }
  const response = await read().then(
    (body) => new Response(JSON.stringify(body), { headers }),
    (error: unknown) => {
      if (!(error instanceof DataverseError)) throw error
      return toResponse(error)
    },
  )
  for (const [name, value] of Object.entries(CORS)) response.headers.set(name, value)
  return response
}
