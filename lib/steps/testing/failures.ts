import { passTime } from './page'
import type { TestWorld } from './world'

/** A request in flight and what can be done to it. */
export type Passing = {
  world: TestWorld
  /** Paths of the reads inside a batch. */
  inner: readonly string[]
  /** Lets it arrive. */
  send: (headers?: Record<string, string>) => Promise<Response>
  /** Closes or reloads the page, so that no answer can reach it. */
  closePage: () => void
  expiredToken: string
}

/** One fault of a single request. `leaves`: the person resolves it on Microsoft's page. */
export type Failure = { name: string; happen: (passing: Passing) => Promise<Response>; leaves?: true }

type Do = Exclude<Parameters<TestWorld['fault']>[0], readonly unknown[]>['do']

/** A fault that the sandbox itself causes, for the next request. */
function bySandbox(name: string, what: Do): Failure {
  return {
    name,
    happen: ({ world, send }) => {
      world.fault({ on: '/v1.0/**', do: what })
      return send()
    },
  }
}

const NEVER = new Promise<Response>(() => {})
const HOTEL = '<html><body>Welcome to the hotel’s network</body></html>'

/** Faults that any call may meet, read or write. */
export const ANYWHERE: readonly Failure[] = [
  bySandbox('429 with Retry-After', { status: 429, retryAfter: 7 }),
  bySandbox('429 without Retry-After', { status: 429 }),
  bySandbox('503 before it was done', { status: 503 }),
  bySandbox('503 after it was done', { status: 503, after: 'write' }),
  bySandbox('504 before it was done', { status: 504 }),
  bySandbox('504 after it was done', { status: 504, after: 'write' }),
  bySandbox('dropped before it was done', { drop: 'before' }),
  bySandbox('dropped after it was done', { drop: 'after' }),
  bySandbox('not JSON, not done', { body: HOTEL }),
  {
    name: 'not JSON, but done',
    async happen({ send }) {
      await send()
      return new Response(HOTEL, { headers: { 'content-type': 'text/html' } })
    },
  },
  {
    name: '30 seconds late',
    happen({ send }) {
      passTime(30_000)
      return send()
    },
  },
  bySandbox('claims challenge, answered silently', { challenge: 'claims' }),
  { ...bySandbox('claims challenge, answered on Microsoft’s page', { challenge: 'claims' }), leaves: true },
  {
    name: 'expired token',
    happen: ({ send, expiredToken }) => send({ authorization: `Bearer ${expiredToken}` }),
  },
  bySandbox('403', { status: 403 }),
  {
    name: 'page reloaded before it was sent',
    happen({ closePage }) {
      closePage()
      return NEVER
    },
  },
  {
    name: 'page reloaded after it was done',
    async happen({ send, closePage }) {
      await send()
      closePage()
      return NEVER
    },
  },
]

/** A write that is done while its replicas stay behind for some calls, with or without an answer. */
export const STALE: readonly Failure[] = [1, 3, 6].flatMap((calls) => {
  const behind = bySandbox(`stale for ${calls} calls`, { stale: calls })
  return [
    behind,
    {
      name: `${behind.name}, and dropped after it was done`,
      async happen(passing: Passing) {
        await behind.happen(passing)
        throw new TypeError('Failed to fetch')
      },
    },
    {
      name: `${behind.name}, and 503 after it was done`,
      async happen(passing: Passing) {
        await behind.happen(passing)
        return refusal(503, 'ServiceUnavailable', 'The service is temporarily unavailable.')
      },
    },
  ]
})

/** A fault of a single read inside a batch. */
export function insideBatch(index: number): Failure[] {
  const troubles: readonly Do[] = [{ status: 429, retryAfter: 3 }, { status: 503 }]
  return troubles.map((what) => ({
    name: `part ${index + 1}: ${JSON.stringify(what)}`,
    happen: ({ world, inner, send }) => {
      world.fault({ on: `GET /v1.0${inner[index]}`, do: what })
      return send()
    },
  }))
}

function refusal(status: number, code: string, message: string): Response {
  const innerError = { date: '2030-06-15T12:00:00', 'request-id': '0', 'client-request-id': '0' }
  return Response.json({ error: { code, message, innerError } }, { status })
}

/** The exact answers of a replica without a copy of a new object. learn.microsoft.com/graph/errors */
const NOT_COPIED = {
  '404 resource': () =>
    refusal(
      404,
      'Request_ResourceNotFound',
      "Resource '1' does not exist or one of its queried reference-property objects are not present.",
    ),
  '404 object': () =>
    refusal(404, 'Directory_ObjectNotFound', 'Unable to read the company information from the directory.'),
  '400 reference': () =>
    refusal(
      400,
      'Request_BadRequest',
      "Resource '1' does not exist or one of its queried reference-property objects are not present.",
    ),
  '400 no application': () =>
    refusal(
      400,
      'Request_BadRequest',
      "The appId '1' of the service principal does not reference a valid application object.",
    ),
  '403 no application': () =>
    refusal(
      403,
      'Authorization_RequestDenied',
      'When using this permission, the backing application of the service principal being created must in the local tenant',
    ),
  '409 conflict': () => refusal(409, 'Request_Conflict', 'Another operation is in progress.'),
}

/** One such answer. `applied`: the write was done nevertheless. */
export function notCopied(kind: keyof typeof NOT_COPIED, applied: boolean): Failure {
  return {
    name: `not copied yet: ${kind}${applied ? ', applied all the same' : ''}`,
    async happen({ send }) {
      if (applied) await send()
      return NOT_COPIED[kind]()
    },
  }
}
