import { applyFault } from '../apply-fault'
import type { FaultAction, StatusFault } from '../faults'
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

/** A claims challenge, as continuous access evaluation sends it (RFC 9470 knows its like). */
function challenge(world: World, links: Links): never {
  throw new GraphError(
    401,
    'InvalidAuthenticationToken',
    'Continuous access evaluation resulted in challenge with result: InteractionRequired and code: TokenIssuedBeforeRevocationTimestamp',
    { headers: claimsChallenge(links.signIn('common', '/oauth2/v2.0/authorize'), world.now()) },
  )
}

/** Answers a request to Graph, or lets the trouble happen that waits for it. */
export function underGraphFault(
  world: World,
  links: Links,
  request: { readonly method: string; readonly path: string; readonly inBatch: boolean },
  run: (stale: number | undefined) => Promise<Response>,
): Promise<Response> {
  const answer = (fault: FaultAction | undefined): Promise<Response> => {
    if (fault !== undefined && 'challenge' in fault) challenge(world, links)
    return run(fault !== undefined && 'stale' in fault ? fault.stale : undefined)
  }
  return applyFault(world, request, answer, refuse)
}
