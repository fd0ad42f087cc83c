import type { Answer } from './call'
import { malformed } from './error'

const ODATA_JSON =
  'application/json;odata.metadata=minimal;odata.streaming=true;IEEE754Compatible=false;charset=utf-8'

/** The body of a request; undefined where there is none. */
export function readJson(headers: Headers, text: string): unknown {
  if (text.trim() === '') return undefined
  const type = headers.get('content-type')
  if (type === null)
    throw malformed('Write requests (excluding DELETE) must contain the Content-Type header declaration.')
  try {
    if (!type.toLowerCase().includes('json')) throw new SyntaxError(type)
    return JSON.parse(text)
  } catch {
    throw malformed(
      'Unable to read JSON request payload. Please ensure Content-Type header is set and payload is of valid JSON format.',
    )
  }
}

/** The answer as the caller wants it: without metadata if the Accept header says so, as command-line clients do. */
export function toResponse(answer: Answer, accept: string | undefined = ''): Response {
  const headers = { ...answer.headers }
  if (answer.text !== undefined)
    return new Response(answer.text, {
      status: answer.status,
      headers: { 'content-type': 'text/plain', ...headers },
    })
  if (answer.body === undefined) return new Response(null, { status: answer.status, headers })
  const bare = accept.toLowerCase().includes('odata.metadata=none')
  const { '@odata.context': context, ...body } = answer.body
  return new Response(JSON.stringify(bare || context === undefined ? body : answer.body), {
    status: answer.status,
    headers: { 'content-type': bare ? ODATA_JSON.replace('minimal', 'none') : ODATA_JSON, ...headers },
  })
}
