import { type Body, type Exchange, isRecord, NOT_RECORDED } from './exchange'

/** One call of Graph with its answer; a part of a batch is one too. */
export type GraphCall = {
  readonly method: string
  /** After `/v1.0`. */
  readonly path: string
  readonly requestBody: Body
  readonly status: number
  readonly responseHeaders: Readonly<Record<string, string>>
  readonly responseBody: Body
  /** When it was sent and answered, in milliseconds since 1970. */
  readonly sentAt: number
  readonly answeredAt: number
  readonly inBatch: boolean
  /** The name of a part within its batch. */
  readonly partId: string
}

/** A recorded request to Graph as the calls it is made of: a batch is taken apart. */
export function callsOf(exchange: Exchange): GraphCall[] {
  if (exchange.place !== 'graph' || exchange.method === 'OPTIONS') return []
  const path = graphPath(exchange.path)
  const times = { sentAt: exchange.startedAt, answeredAt: exchange.startedAt + exchange.milliseconds }
  if (path === '/$batch' && exchange.status < 400)
    return partsOf(exchange).map((part) => ({ ...part, ...times }))
  const { method, status, requestBody, responseHeaders, responseBody } = exchange
  return [
    {
      method,
      path,
      requestBody,
      status,
      responseHeaders,
      responseBody,
      inBatch: false,
      partId: '',
      ...times,
    },
  ]
}

/** `/v1.0/myorganization` is another way to say `/v1.0`. */
export function graphPath(path: string): string {
  return path.replace(/^\/v1\.0(?:\/myorganization)?/, '')
}

function partsOf({ requestBody, responseBody }: Exchange): Omit<GraphCall, 'sentAt' | 'answeredAt'>[] {
  const asked = listIn(requestBody, 'requests')
  const answered = listIn(responseBody, 'responses')
  return asked.flatMap((part) => {
    const answer = answered.find(({ id }) => id === part['id'])
    if (answer === undefined) return []
    const { headers, status } = answer
    return {
      method: textOf(part['method']).toUpperCase(),
      path: textOf(part['url']),
      requestBody: { known: true, value: part['body'] ?? null } as const,
      status: typeof status === 'number' ? status : 0,
      responseHeaders: headerTexts(headers),
      responseBody: responseBody.known
        ? ({ known: true, value: answer['body'] ?? null } as const)
        : NOT_RECORDED,
      inBatch: true,
      partId: textOf(part['id']),
    }
  })
}

/** The objects of a list in a body, as far as it is one. */
export function listIn(body: Body, name: string): Readonly<Record<string, unknown>>[] {
  const list = body.known && isRecord(body.value) ? body.value[name] : null
  return Array.isArray(list) ? list.filter(isRecord) : []
}

function headerTexts(headers: unknown): Record<string, string> {
  if (!isRecord(headers)) return {}
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), textOf(value)]),
  )
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
