import type { World } from '../worlds'
import type { SignInCall } from './context'
import { AadError, errorBody, traceOf } from './error'

/** What a program gets from the sign-in service: the answer, or the refusal that came instead. */
export async function answerOfToken(
  call: Pick<SignInCall, 'request' | 'query' | 'links'>,
  world: World,
  answer: () => Promise<Record<string, unknown>>,
): Promise<Response> {
  const origin = call.request.headers.get('origin')
  const cors = origin === null ? {} : { 'access-control-allow-origin': '*' }
  const headers = { 'cache-control': 'no-store', pragma: 'no-cache' }
  try {
    return Response.json(await answer(), { headers: { ...headers, ...cors } })
  } catch (error) {
    if (!(error instanceof AadError)) throw error
    const trace = traceOf(world.random, world.now(), call.query.get('client-request-id'))
    const body = errorBody(error, trace, call.links.signIn(world.tenantId, '/error'))
    // A page of another origin may not read this one refusal: all it sees is a failed fetch. Some pages did read it.
    const readable = error.number === 9002326 && world.settings.webRefusal === 'unreadable' ? {} : cors
    // RFC 6749, section 5.2: 401 says that the client has not shown who it is.
    const status = error.error === 'invalid_client' ? 401 : 400
    return Response.json(body, { status, headers: { ...headers, ...readable } })
  }
}
