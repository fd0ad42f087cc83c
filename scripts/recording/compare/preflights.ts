import { checkPreflight } from 'entra-sandbox/conformance'
import { graphPath } from '../calls'
import type { Exchange } from '../exchange'
import { ORIGIN, type Own, ownAnswer } from '../replay/own'
import { callForm, type Finding } from './finding'

const ASKED = ['access-control-request-headers', 'access-control-request-method']

/** Whether Microsoft lets a page send what it wants to send, and whether the sandbox answers the same question alike. */
export async function comparePreflights(
  exchanges: readonly Exchange[],
  { sandbox }: Own,
): Promise<Finding[]> {
  const findings: Finding[] = []
  const preflights = exchanges.filter(
    ({ place, method, status }) => place === 'graph' && method === 'OPTIONS' && status !== 0,
  )
  for (const { method, path, requestHeaders, responseHeaders, status } of preflights) {
    const call = callForm({ method, path: graphPath(path) })
    const asked = Object.fromEntries(ASKED.map((name) => [name, requestHeaders[name] ?? '']))
    const request = new Request(`${ORIGIN}/v1.0/me`, {
      method: 'OPTIONS',
      headers: { origin: 'http://localhost:3000', ...asked },
    })
    const own = await ownAnswer(await sandbox.fetch(request))
    const theirs = checkPreflight(requestHeaders, status, responseHeaders)
    const ours = checkPreflight(requestHeaders, own.status, own.headers)
    for (const problem of theirs.filter((one) => !ours.includes(one)))
      findings.push({ kind: 'preflight', call, what: problem, recorded: problem, expected: 'allowed' })
    for (const problem of ours.filter((one) => !theirs.includes(one)))
      findings.push({ kind: 'preflight', call, what: problem, recorded: 'allowed', expected: problem })
  }
  return findings
}
