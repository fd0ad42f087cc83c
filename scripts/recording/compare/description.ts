import { checkJournal } from 'entra-sandbox/conformance'
import { recording as words } from '@/lib/words/terminal/recording.mjs'
import { callsOf, type GraphCall } from '../calls'
import type { Exchange } from '../exchange'
import { StandIns } from '../replay/stand-ins'
import { callForm, type Finding } from './finding'

const LIKENESS = new StandIns()

/** What differs from the description of Graph that the sandbox's own journal is checked with. */
export function compareDescription(exchanges: readonly Exchange[]): Finding[] {
  return exchanges.flatMap((exchange) => {
    if (exchange.method === 'OPTIONS' || exchange.status === 0) return []
    if (exchange.place === 'graph') return callsOf(exchange).flatMap((call) => problemsOf(call, exchange))
    return exchange.place === 'token' ? tokenProblems(exchange) : []
  })
}

function problemsOf(call: GraphCall, { requestHeaders }: Exchange): Finding[] {
  const { status, responseHeaders, inBatch, requestBody, responseBody } = call
  // An answer that is no JSON is named by the comparison with the sandbox.
  const cut = responseBody.known && responseBody.value === '{unreadable}'
  const found = checkJournal([
    {
      method: call.method,
      path: LIKENESS.text(`/v1.0${call.path}`),
      requestHeaders,
      requestBody: requestBody.known ? LIKENESS.json(requestBody.value) : null,
      status,
      responseHeaders,
      responseBody: responseBody.known ? LIKENESS.json(responseBody.value) : null,
      inBatch,
      unseen: unseenOf(requestBody.known, responseBody.known && !cut),
    },
  ])
  return found.map(({ problem }) => finding(callForm(call), problem))
}

function tokenProblems({
  method,
  status,
  requestHeaders,
  responseHeaders,
  responseBody,
}: Exchange): Finding[] {
  const found = checkJournal([
    {
      method,
      path: '/tenant/oauth2/v2.0/token',
      requestHeaders,
      requestBody: null,
      status,
      responseHeaders,
      responseBody: responseBody.known ? LIKENESS.json(responseBody.value) : null,
      unseen: unseenOf(true, responseBody.known),
    },
  ])
  return found.map(({ problem }) => finding(`${method} /{tenant}/oauth2/v2.0/token`, problem))
}

function unseenOf(request: boolean, answer: boolean): ('request' | 'answer')[] {
  return [...(request ? [] : (['request'] as const)), ...(answer ? [] : (['answer'] as const))]
}

function finding(call: string, problem: string): Finding {
  return { kind: 'description', call, what: problem, recorded: problem, expected: words.fact.described }
}
