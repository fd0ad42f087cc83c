import { setTimeout as sleep } from 'node:timers/promises'
import { type StatusFault, underFault } from '../faults'
import type { Links } from '../links'
import type { World } from '../worlds'
import { GraphError } from './error'
import { claimsChallenge } from './headers'

const CODES: Readonly<Record<number, readonly [code: string, message: string]>> = {
  400: ['Request_BadRequest', 'The request was refused.'],
  403: ['Authorization_RequestDenied', 'Insufficient privileges to complete the operation.'],
  404: ['Directory_ObjectNotFound', 'Unable to read the company information from the directory.'],
  409: ['Request_MultipleObjectsWithSameKeyValue', 'Another object with the same key already exists.'],
  429: ['TooManyRequests', 'Too many requests. Please wait and try again later.'],
  500: ['InternalServerError', 'An internal server error occurred. The operation failed.'],
  502: ['BadGateway', 'The gateway received an invalid answer.'],
  503: ['ServiceUnavailable', 'The service is temporarily unavailable. Please wait and try again later.'],
  504: ['GatewayTimeout', 'The gateway did not receive a timely answer.'],
}

const THROTTLED = {
  'x-ms-throttle-scope': 'Tenant_Application/Write',
  'x-ms-throttle-information': 'WriteLimitExceeded',
}

function refuse({ status, retryAfter }: StatusFault): never {
  const [code, message] = CODES[status] ?? ['UnknownError', 'The request was refused.']
  throw new GraphError(status, code, message, {
    headers: {
      ...(retryAfter === undefined ? {} : { 'retry-after': `${retryAfter}` }),
      ...(status === 429 ? THROTTLED : {}),
    },
  })
}

/** Answers a request to Graph, or lets the trouble happen that waits for it. */
export async function underGraphFault(
  world: World,
  links: Links,
  request: { readonly method: string; readonly path: string },
  run: (stale: number | undefined) => Promise<Response>,
): Promise<Response> {
  if (world.settings.latencyMs > 0) await sleep(world.settings.latencyMs)
  const fault = world.faults.take(request.method, request.path)
  if (fault !== undefined && 'challenge' in fault) {
    const authority = links.signIn('common', '/oauth2/v2.0/authorize')
    throw new GraphError(
      401,
      'InvalidAuthenticationToken',
      'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
      { headers: claimsChallenge(authority, world.now()) },
    )
  }
  if (fault !== undefined && 'body' in fault)
    return new Response(fault.body, { headers: { 'content-type': 'text/html; charset=utf-8' } })
  const stale = fault !== undefined && 'stale' in fault ? fault.stale : undefined
  return underFault(fault, () => run(stale), refuse)
}
