import { z } from 'zod'
import type { Answer } from './call'
import { malformed } from './error'

const METHODS = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'] as const

const BATCH = z.strictObject({
  requests: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        method: z.string().toUpperCase().pipe(z.enum(METHODS)),
        // Relative to the version; a batch in a batch is none.
        url: z.string().regex(/^(?!\/\/|[a-z][\w+.-]*:|.*(\$|%24)batch).+/i),
        headers: z.record(z.string(), z.string()).optional(),
        body: z.unknown().optional(),
        dependsOn: z.array(z.string()).optional(),
      }),
    )
    .min(1),
})

type Part = z.output<typeof BATCH>['requests'][number]
type PartAnswer = { id: string; status: number; headers: Record<string, string>; body?: unknown }

const MOST = 20

/** Up to 20 requests in one: learn.microsoft.com/graph/json-batching */
export async function batch(
  body: unknown,
  outer: { readonly url: string; readonly authorization: string },
  dispatch: (part: Request) => Promise<Response>,
): Promise<Answer> {
  const parts = readBatch(body)
  const answers = new Map<string, PartAnswer>()
  for (const part of parts) {
    const failed = (part.dependsOn ?? []).some((id) => (answers.get(id.toLowerCase())?.status ?? 424) >= 400)
    answers.set(
      part.id.toLowerCase(),
      failed ? failedDependency(part) : await answerPart(part, outer, dispatch),
    )
  }
  return { status: 200, body: { responses: [...answers.values()] } }
}

function readBatch(body: unknown): Part[] {
  const parsed = BATCH.safeParse(body)
  if (!parsed.success) throw malformed('Invalid batch payload format.')
  const { requests } = parsed.data
  if (requests.length > MOST)
    throw malformed('Number of batch request steps exceeds the maximum value of 20.')
  const ids = requests.map((part) => part.id.toLowerCase())
  if (new Set(ids).size < ids.length) throw malformed('Duplicate request id found in the batch.')
  for (const [index, part] of requests.entries()) {
    if (part.dependsOn?.some((id) => !ids.slice(0, index).includes(id.toLowerCase())))
      throw malformed(`The dependsOn of request '${part.id}' names no request before it.`)
    if (
      part.body !== undefined &&
      !Object.keys(part.headers ?? {}).some((name) => name.toLowerCase() === 'content-type')
    )
      throw malformed(
        'Write request id : %s does not contain Content-Type header or body.'.replace('%s', part.id),
      )
  }
  return requests
}

function failedDependency(part: Part): PartAnswer {
  return {
    id: part.id,
    status: 424,
    headers: { 'Content-Type': 'application/json' },
    body: { error: { code: 'FailedDependency', message: 'A request on which this request depends failed.' } },
  }
}

async function answerPart(
  part: Part,
  outer: { readonly url: string; readonly authorization: string },
  dispatch: (part: Request) => Promise<Response>,
): Promise<PartAnswer> {
  const url = outer.url.replace(/\/\$batch.*$/i, '') + (part.url.startsWith('/') ? part.url : `/${part.url}`)
  const headers = new Headers(part.headers)
  headers.set('authorization', outer.authorization)
  const body = part.body === undefined ? {} : { body: JSON.stringify(part.body) }
  const response = await dispatch(
    new Request(url, { method: part.method, headers, ...(part.method === 'GET' ? {} : body) }),
  )
  const text = await response.text()
  const type = response.headers.get('content-type')
  return {
    id: part.id,
    status: response.status,
    headers: innerHeaders(response.headers),
    ...(text === '' ? {} : { body: type?.includes('json') ? JSON.parse(text) : text }),
  }
}

/** Inside a batch an answer carries what a reader needs, whatever CORS would say of it. */
function innerHeaders(headers: Headers): Record<string, string> {
  const names = [
    'Cache-Control',
    'Content-Type',
    'Location',
    'Retry-After',
    'WWW-Authenticate',
    'OData-Version',
  ]
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = headers.get(name)
      return value === null ? [] : [[name, value]]
    }),
  )
}
