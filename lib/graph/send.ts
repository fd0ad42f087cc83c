import { GraphError } from '@microsoft/microsoft-graph-client/lib/es/src/GraphError.js'
import type { GraphRequest as ClientRequest } from '@microsoft/microsoft-graph-client/lib/es/src/GraphRequest.js'
import type * as z from 'zod/mini'
import type { PageScope } from '@/lib/guide/permissions'
import { ProblemError, type Trace } from '@/lib/problem/problem'
import { parseAnswer } from './answers'
import { type ClientOptions, createClient } from './client'
import { type About, problemOfRefusal, type Refusal } from './refusals'
import type { GraphRequest } from './requests'
import { scopeFor } from './scopes'

export type SendOptions = Omit<ClientOptions, 'bearer'> & {
  /**
   * Gives a valid access token with this permission or throws `ProblemError`. Called before each request, outside the
   * Graph client.
   */
  token: (scope: PageScope) => Promise<string>
  /** What an answer becomes before it is read: text that others wrote made safe to show. */
  tidy?: (answer: unknown) => unknown
}

export type Send = <T extends z.ZodMiniType>(
  request: GraphRequest,
  about: About,
  schema: T,
  /** What a batch asks inside. */
  paths?: readonly string[],
) => Promise<z.output<T> | null>

/** One request through the Graph client: parsed answer, `null` for an empty one, `ProblemError` for everything else. */
export function createSend({ tidy = (answer) => answer, ...options }: SendOptions): Send {
  return async (request, about, schema, paths = [request.path]) => {
    // The client would flatten an error of ours into its own, so the token is fetched before it is asked.
    const token = await options.token(scopeFor(paths))
    const client = createClient({ ...options, bearer: () => token })
    const call = `${request.method} ${decodeURIComponent(request.path)}`
    try {
      const answer: unknown = await dispatch(client.api(request.path), request)
      return answer === undefined ? null : parseAnswer(schema, tidy(answer), traceOf(call))
    } catch (error) {
      if (error instanceof ProblemError) throw error
      throw problemOfRefusal(refusalOf(error, call), about)
    }
  }
}

/** When and what, for a failure that is found in an answer. */
export function traceOf(call: string): Trace {
  return { at: new Date().toISOString(), call }
}

function dispatch(toSend: ClientRequest, { method, prefer, body }: GraphRequest): Promise<unknown> {
  if (prefer) toSend.header('Prefer', prefer)
  switch (method) {
    case 'GET':
      return toSend.get()
    case 'POST':
      return toSend.post(body)
    case 'PATCH':
      return toSend.patch(body)
    case 'DELETE':
      return toSend.delete()
  }
}

function refusalOf(error: unknown, call: string): Refusal {
  if (!(error instanceof GraphError)) return { status: 0, error: null, header: () => null, call }
  const { statusCode, headers } = error
  return {
    status: Math.max(statusCode, 0),
    error: bodyOf(error),
    header: (name) => (headers instanceof Headers ? headers.get(name) : null),
    call,
  }
}

/** The client keeps the `error` object as JSON text in `body`, or the text of an exception. */
function bodyOf(error: GraphError): unknown {
  try {
    return JSON.parse(String(error.body))
  } catch {
    return null
  }
}
