import { GraphError } from '@microsoft/microsoft-graph-client/lib/es/src/GraphError.js'
import type { GraphRequest as ClientRequest } from '@microsoft/microsoft-graph-client/lib/es/src/GraphRequest.js'
import type { PageScope } from '@/lib/guide/permissions'
import type { Finding, NamedCall } from '@/lib/problem/call'
import { parseAnswer } from '@/lib/problem/parse-answer'
import { ProblemError, type Trace } from '@/lib/problem/problem'
import type * as z from '@/lib/schema/zod'
import { type ClientOptions, createClient } from './client'
import { type About, problemOfRefusal, type Refusal } from './refusals'
import type { GraphRequest, NamedRequest } from './requests'
import { scopeFor } from './scopes'

export type SendOptions = Omit<ClientOptions, 'bearer' | 'named'> & {
  /**
   * Returns a valid access token with this permission or throws `ProblemError`. Called before each request, outside
   * the Graph client.
   */
  token: (scope: PageScope) => Promise<string>
  /** Runs on an answer before it is parsed, to make text from others safe to show. */
  tidy?: (answer: unknown) => unknown
}

export type Send = <T extends z.ZodMiniType>(
  request: NamedRequest,
  about: About,
  schema: T,
  batch?: Batch<z.output<T>>,
) => Promise<z.output<T> | null>

/** What only a batch needs. */
type Batch<Answer> = {
  /** The paths of the requests inside it. */
  paths: readonly string[]
  /** Takes the answer apart and says what it found, for the screen. Throws `ProblemError` if a part is refused. */
  learn: (answer: Answer | null) => Finding | undefined
}

/** Sends one request through the Graph client. Returns the parsed answer, or `null` if empty. Throws `ProblemError`. */
export function createSend({ tidy = (answer) => answer, ...options }: SendOptions): Send {
  return async (request, about, schema, batch) => {
    // The Graph client would hide an error of ours in its own, so the token is fetched before the call.
    const token = await options.token(scopeFor(batch?.paths ?? [request.path]))
    let last: NamedCall | null = null
    const onCall = (call: NamedCall) => {
      last = call
      options.onCall(call)
    }
    const note = (finding: Finding | undefined) => {
      if (last && finding) options.onCall({ ...last, finding })
    }
    const client = createClient({ ...options, onCall, named: request, bearer: () => token })
    const call = `${request.method} ${decodeURIComponent(request.path)}`
    try {
      const answer: unknown = await dispatch(client.api(request.path), request)
      const parsed = answer === undefined ? null : parseAnswer(schema, tidy(answer), traceOf(call))
      note(batch?.learn(parsed))
      return parsed
    } catch (error) {
      if (error instanceof ProblemError) {
        note('refused')
        throw error
      }
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

/** The Graph client keeps the `error` object as JSON text in `body`, or the text of an exception. */
function bodyOf(error: GraphError): unknown {
  try {
    return JSON.parse(String(error.body))
  } catch {
    return null
  }
}
