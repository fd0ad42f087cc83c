import type { Target } from './ask'
import type { SignInCall } from './context'
import { type AadError, describe, type Trace } from './error'
import { leavePage } from './pages'

/** Sends the person back to the client, in the fragment or the query of its redirect URI. */
export function backToClient(target: Target, values: Readonly<Record<string, string | undefined>>): Response {
  const url = new URL(target.redirectUri)
  const answer = new URLSearchParams(target.responseMode === 'query' ? url.search : '')
  for (const [name, value] of Object.entries({ ...values, state: target.state }))
    if (value !== undefined) answer.set(name, value)
  if (target.responseMode === 'query') url.search = answer.toString()
  else url.hash = answer.toString()
  return new Response(null, {
    status: 302,
    headers: { location: url.href, 'cache-control': 'no-store, no-cache' },
  })
}

/** MSAL takes the number of an error from `error_uri`. */
export function errorToClient(
  target: Target,
  error: AadError,
  trace: Trace,
  as: string = error.error,
): Response {
  return backToClient(target, {
    error: as,
    error_description: describe(error, trace),
    error_uri: `https://login.microsoftonline.com/error?code=${error.number}`,
    error_subcode: error.number === 65004 ? 'cancel' : undefined,
    suberror: error.suberror,
  })
}

/** The person pressed Cancel on a page of the sign-in service. */
export function cancelToClient(target: Target): Response {
  return backToClient(target, { error: 'access_denied', error_subcode: 'cancel' })
}

/**
 * Lets an answer go that leads to a client, unless a stranger may have written its address: where anyone makes companies, an
 * application of one of them gets a page that asks first.
 */
export async function askBeforeLeaving(
  { options }: Pick<SignInCall, 'options'>,
  { client }: Target,
  answer: Response,
): Promise<Response> {
  const location = answer.headers.get('location')
  if (location === null || client.web === undefined || !options.guard.forVisitors) return answer
  const asking = await leavePage(location)
  const cookie = answer.headers.get('set-cookie')
  if (cookie !== null) asking.headers.set('set-cookie', cookie)
  return asking
}
