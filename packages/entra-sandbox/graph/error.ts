import { zoneless } from '../dates'

type ErrorDetail = { readonly code: string; readonly message: string; readonly target: string }

/** A refusal in the form of learn.microsoft.com/graph/errors */
export class GraphError extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    message: string,
    readonly extra: {
      readonly details?: readonly ErrorDetail[]
      readonly headers?: Readonly<Record<string, string>>
    } = {},
  ) {
    super(message)
  }
}

export function errorEnvelope(
  error: GraphError,
  now: number,
  requestId: string,
  clientRequestId: string,
): unknown {
  return {
    error: {
      code: error.code,
      message: error.message,
      ...(error.extra.details === undefined ? {} : { details: error.extra.details }),
      innerError: { date: zoneless(now), 'request-id': requestId, 'client-request-id': clientRequestId },
    },
  }
}

/** Microsoft's messages write the name of a type with a capital: `Application`. */
export function resourceName(type: string): string {
  return type.charAt(0).toUpperCase() + type.slice(1)
}

export const badRequest = (message: string, details?: readonly ErrorDetail[]): GraphError =>
  new GraphError(400, 'Request_BadRequest', message, details === undefined ? {} : { details })

/** What the layer before the directory refuses: paths, query options and bodies that cannot be read. */
export const malformed = (message: string): GraphError => new GraphError(400, 'BadRequest', message)

export const unsupportedQuery = (message: string): GraphError =>
  new GraphError(400, 'Request_UnsupportedQuery', message)

export const notFound = (id: string): GraphError =>
  new GraphError(
    404,
    'Request_ResourceNotFound',
    `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`,
  )

export const denied = (): GraphError =>
  new GraphError(403, 'Authorization_RequestDenied', 'Insufficient privileges to complete the operation.')

export const unauthenticated = (message: string): GraphError =>
  new GraphError(401, 'InvalidAuthenticationToken', message)

export const alreadyExists = (message: string): GraphError =>
  new GraphError(409, 'Request_MultipleObjectsWithSameKeyValue', message)

/** What is said of objects that have not reached every copy yet. */
export const objectNotFound = (): GraphError =>
  new GraphError(
    404,
    'Directory_ObjectNotFound',
    'Unable to read the company information from the directory.',
  )
