import { z } from 'zod'
import { dataverseShape } from './dataverse'
import { type AnswerKind, OPERATIONS, type Operation } from './operations'

/** A request and its answer, as a journal keeps them. */
export type Exchange = {
  readonly method: string
  readonly path: string
  readonly requestHeaders: Readonly<Record<string, string>>
  readonly requestBody: unknown
  readonly status: number
  readonly responseHeaders: Readonly<Record<string, string>>
  readonly responseBody: unknown
  /** A part of a batch has no headers of its own but those that matter to it. */
  readonly inBatch?: boolean
  /** Bodies that the recording does not have: they are not checked. */
  readonly unseen?: readonly ('request' | 'answer')[]
}

type Finding = { readonly call: string; readonly problem: string }

const HEADERS = [
  'request-id',
  'client-request-id',
  'date',
  'cache-control',
  'odata-version',
  'access-control-allow-origin',
]

const errorBody = z.strictObject({
  error: z.strictObject({
    code: z.string().min(1),
    message: z.string(),
    details: z
      .array(z.strictObject({ code: z.string(), message: z.string(), target: z.string() }))
      .optional(),
    innerError: z.strictObject({
      date: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
      'request-id': z.guid(),
      'client-request-id': z.string(),
    }),
  }),
})

const tokenBody = z.strictObject({
  token_type: z.literal('Bearer'),
  scope: z.string(),
  expires_in: z.int(),
  ext_expires_in: z.int(),
  access_token: z.string(),
  refresh_token: z.string().optional(),
  refresh_token_expires_in: z.int().optional(),
  id_token: z.string().optional(),
  client_info: z.string().optional(),
})

/** learn.microsoft.com/entra/identity-platform/v2-oauth2-client-creds-grant-flow */
const appTokenBody = tokenBody.pick({
  token_type: true,
  expires_in: true,
  ext_expires_in: true,
  access_token: true,
})

/** RFC 8628, section 3.2, with Microsoft's message. */
const deviceBody = z.strictObject({
  user_code: z.string().regex(/^[A-Z0-9]{8,9}$/),
  device_code: z.string(),
  verification_uri: z.url(),
  expires_in: z.int(),
  interval: z.int(),
  message: z.string(),
})

const tokenError = z.strictObject({
  error: z.string(),
  error_description: z.string().regex(/^AADSTS\d+: /),
  error_codes: z.array(z.int()).length(1),
  timestamp: z.string(),
  trace_id: z.guid(),
  correlation_id: z.string(),
  error_uri: z.string(),
  suberror: z.string().optional(),
  claims: z.string().optional(),
})

const batchRequests = z.object({
  requests: z.array(
    z.object({
      id: z.string(),
      method: z.string(),
      url: z.string(),
      headers: z.record(z.string(), z.string()).default({}),
      body: z.unknown().optional(),
    }),
  ),
})
const batchAnswers = z.strictObject({
  responses: z.array(
    z.strictObject({
      id: z.string(),
      status: z.int(),
      headers: z.record(z.string(), z.string()),
      body: z.unknown().optional(),
    }),
  ),
})

/** Compares requests and answers with what Microsoft documents. Nothing found means nothing that differs. */
export function checkJournal(exchanges: readonly Exchange[]): Finding[] {
  return exchanges.flatMap((exchange) => {
    const call = `${exchange.method} ${exchange.path}`
    return problemsOf(exchange).map((problem) => ({ call, problem }))
  })
}

function problemsOf(exchange: Exchange): string[] {
  // The connection ended: there is nothing to compare.
  if (exchange.status === 0) return []
  const [, where] = /^(?:\/sandbox)?\/v1\.0(?:\/myorganization)?(\/.*)$/.exec(exchange.path) ?? []
  if (where !== undefined) return [...headerProblems(exchange), ...graphProblems(where, exchange)]
  if (isUnseen(exchange, 'answer')) return []
  const dataverse = dataverseShape(exchange.path, exchange.status)
  if (dataverse !== undefined) return differences(dataverse, exchange.responseBody)
  const [, step] = /\/oauth2\/v2\.0\/(token|devicecode)(?:\?|$)/.exec(exchange.path) ?? []
  if (step === undefined) return []
  const body = step === 'token' ? tokenBodyOf(exchange) : deviceBody
  return differences(exchange.status === 200 ? body : tokenError, exchange.responseBody)
}

function tokenBodyOf({ requestBody }: Exchange): z.ZodType {
  return /(^|&)grant_type=client_credentials(&|$)/.test(String(requestBody)) ? appTokenBody : tokenBody
}

function isUnseen({ unseen = [] }: Exchange, body: 'request' | 'answer'): boolean {
  return unseen.includes(body)
}

function headerProblems({ responseHeaders, inBatch = false }: Exchange): string[] {
  if (inBatch) return []
  return HEADERS.filter((name) => responseHeaders[name] === undefined).map((name) => `no header ${name}`)
}

function graphProblems(where: string, exchange: Exchange): string[] {
  const url = new URL(where, 'https://graph.microsoft.com')
  const path = decodeURIComponent(url.pathname)
  if (path === '/$batch') return batchProblems(exchange)
  if (exchange.status >= 400)
    return isUnseen(exchange, 'answer') ? [] : differences(errorBody, exchange.responseBody)
  const operation = OPERATIONS.find(({ method, path: form }) => method === exchange.method && form.test(path))
  if (operation === undefined) return [`${exchange.method} ${path} is not described`]
  return [
    ...[...url.searchParams.keys()]
      .filter((name) => !operation.query.includes(name))
      .map((name) => `query option ${name}`),
    ...(operation.request === undefined || isUnseen(exchange, 'request')
      ? []
      : differences(operation.request, exchange.requestBody ?? {})),
    ...answerProblems(operation, exchange, url.searchParams.get('$select')),
  ]
}

function batchProblems(exchange: Exchange): string[] {
  if (isUnseen(exchange, 'answer') || isUnseen(exchange, 'request')) return []
  if (exchange.status >= 400) return differences(errorBody, exchange.responseBody)
  const asked = batchRequests.safeParse(exchange.requestBody)
  const answered = batchAnswers.safeParse(exchange.responseBody)
  if (!asked.success || !answered.success) return ['the batch is not one']
  return asked.data.requests.flatMap((part) => {
    const answer = answered.data.responses.find(({ id }) => id === part.id)
    if (answer === undefined) return [`no answer to part ${part.id}`]
    if (answer.status === 424) return []
    return graphProblems(part.url, {
      method: part.method,
      path: part.url,
      requestHeaders: part.headers,
      requestBody: part.body,
      status: answer.status,
      responseHeaders: answer.headers,
      responseBody: answer.body ?? null,
    })
  })
}

function answerProblems({ answers }: Operation, exchange: Exchange, select: string | null): string[] {
  const kind = answers[exchange.status]
  if (kind === undefined) return [`status ${exchange.status}`]
  if (isUnseen(exchange, 'answer')) return []
  if (kind === 'nothing') return exchange.responseBody === null ? [] : ['a body where there is none']
  if (kind === 'number') return /^\d+$/.test(String(exchange.responseBody)) ? [] : ['not a number']
  return differences(shapeOf(kind, exchange, select), exchange.responseBody)
}

function shapeOf(kind: Exclude<AnswerKind, string>, exchange: Exchange, select: string | null): z.ZodType {
  if ('exactly' in kind) return kind.exactly
  const bare = Object.entries(exchange.requestHeaders).some(
    ([name, value]) => name.toLowerCase() === 'accept' && value.includes('odata.metadata=none'),
  )
  const context: Record<string, z.ZodType> = bare
    ? {}
    : { '@odata.context': z.string().regex(contextLike(kind.context)) }
  if ('one' in kind) return z.strictObject({ ...context, ...selected(kind.one, select).shape })
  return z.strictObject({
    ...context,
    '@odata.count': z.int().optional(),
    '@odata.nextLink': z.url().optional(),
    value: z.array(rowOf(kind.listOf, select)),
  })
}

function rowOf(listOf: Extract<AnswerKind, { listOf: unknown }>['listOf'], select: string | null): z.ZodType {
  // What says of which type an object is comes whatever is selected.
  if (listOf instanceof z.ZodObject)
    return selected(
      listOf,
      '@odata.type' in listOf.shape && select !== null ? `@odata.type,${select}` : select,
    )
  if (select === null) return listOf
  // In a mixed list each object still says what it is.
  return z.union(
    listOf.options.flatMap((row) =>
      row instanceof z.ZodObject ? [selected(row, `@odata.type,${select}`)] : [],
    ),
  )
}

function contextLike(form: string): RegExp {
  const [set = '', end = ''] = form.split('(…)')
  return new RegExp(`/v1\\.0/\\$metadata#${set.replaceAll('.', '\\.')}.*${end.replace('$', '\\$')}$`)
}

/** With `$select` an answer has the selected keys and no other. */
function selected(schema: z.ZodObject, select: string | null): z.ZodObject {
  if (select === null) return schema
  const names = select.split(',').map((name) => name.trim())
  return z.strictObject(
    Object.fromEntries(Object.entries(schema.shape).filter(([name]) => names.includes(name))),
  )
}

function differences(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value)
  return result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
}
