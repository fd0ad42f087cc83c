import { GraphError } from '@microsoft/microsoft-graph-client/lib/es/src/GraphError.js'
import type { GraphRequest } from '@microsoft/microsoft-graph-client/lib/es/src/GraphRequest.js'
import type * as z from 'zod/mini'
import { ProblemError, type Trace } from '@/lib/problem/problem'
import { parseAnswer } from './answers'
import { type ClientOptions, createClient } from './client'
import { type About, problemOfRefusal, type Refusal } from './refusals'

export type SendOptions = Omit<ClientOptions, 'bearer'> & {
  /** Gives a valid access token or throws `ProblemError`. Called before each request, outside the Graph client. */
  token: () => Promise<string>
  /** What an answer becomes before it is read: text that others wrote made safe to show. */
  tidy?: (answer: unknown) => unknown
}

type Method = 'GET' | 'POST' | 'PATCH' | 'DELETE'

export type Send = <T extends z.ZodMiniType>(
  method: Method,
  path: string,
  about: About,
  schema: T,
  body?: object,
) => Promise<z.output<T> | null>

/** One request through the Graph client: parsed answer, `null` for an empty one, `ProblemError` for everything else. */
export function createSend({ tidy = (answer) => answer, ...options }: SendOptions): Send {
  let token = ''
  const client = createClient({ ...options, bearer: () => token })

  return async (method, path, about, schema, body) => {
    // The client would flatten an error of ours into its own, so the token is fetched before it is asked.
    token = await options.token()
    const call = `${method} ${decodeURIComponent(path)}`
    const request = client.api(path)
    // An address by key instead of object id is an upsert. learn.microsoft.com/graph/api/application-upsert
    if (method === 'PATCH' && path.includes("='")) request.header('Prefer', 'create-if-missing')
    try {
      const answer: unknown = await dispatch(request, method, body)
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

function dispatch(request: GraphRequest, method: Method, body: object | undefined): Promise<unknown> {
  switch (method) {
    case 'GET':
      return request.get()
    case 'POST':
      return request.post(body)
    case 'PATCH':
      return request.patch(body)
    case 'DELETE':
      return request.delete()
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
