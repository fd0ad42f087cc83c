import { DISCOVERY_SCOPE, environmentScope, isEnvironment } from '@/lib/guide/dataverse'
import { type Finding, type NamedCall, PATIENCE_MS, type Purpose } from '@/lib/problem/call'
import { jsonIn } from '@/lib/problem/json-in'
import { parseAnswer } from '@/lib/problem/parse-answer'
import { ProblemError, type Trace } from '@/lib/problem/problem'
import type { Header } from '@/lib/problem/refusal-headers'
import type * as z from '@/lib/schema/zod'
import { INSTANCE_FIELDS, instances, whoAmI } from './answers'
import type { DataverseGateway, Membership } from './gateway'
import type { Places } from './places'
import { problemOf, saysNotMember } from './refusals'

type DataverseOptions = {
  places: Places
  /** Returns a valid access token for this permission alone, or throws `ProblemError`. Each host has tokens of its own. */
  token: (scope: string) => Promise<string>
  onCall: (call: NamedCall) => void
  fetch?: typeof fetch
}

type Get<T> = {
  root: string
  path: string
  query?: string
  scope: string
  purpose: Purpose
  /** Takes the answer apart, and says in a word what it found. Throws `ProblemError`. */
  learn: (answer: Answer) => { value: T; finding: Finding }
}

type Answer = { status: number; body: unknown; header: Header; trace: Trace }

/**
 * The gateway over the Global Discovery Service and the Web API of each environment.
 * learn.microsoft.com/power-apps/developer/data-platform/discovery-service,
 * learn.microsoft.com/power-apps/developer/data-platform/webapi/reference/whoami
 */
export function createDataverseGateway(options: DataverseOptions): DataverseGateway {
  const { places } = options
  return {
    async environments() {
      return get(options, {
        root: places.discovery,
        path: '/api/discovery/v2.0/Instances',
        query: `?$select=${INSTANCE_FIELDS}`,
        scope: DISCOVERY_SCOPE,
        purpose: 'reads-environments',
        learn(answer) {
          const value = parsed(instances, answer)
          return { value, finding: value.length > 0 ? 'found' : 'none' }
        },
      })
    },

    async membership(address) {
      if (!isEnvironment(address)) throw new RangeError('The address is not one of an environment.')
      return get<Membership>(options, {
        root: places.environment(address),
        path: '/api/data/v9.2/WhoAmI',
        scope: environmentScope(address),
        purpose: 'reads-membership',
        learn(answer) {
          if (saysNotMember(answer)) return { value: 'not-member', finding: 'none' }
          parsed(whoAmI, answer)
          return { value: 'member', finding: 'found' }
        },
      })
    },
  }
}

/** The answer as the schema has it. Throws `ProblemError` for a refusal and for anything that Microsoft does not describe. */
function parsed<T extends z.ZodMiniType>(schema: T, answer: Answer): z.output<T> {
  if (answer.status >= 200 && answer.status < 300) return parseAnswer(schema, answer.body, answer.trace)
  throw problemOf(answer)
}

/** Sends one request and reports it. Throws `ProblemError`: `offline` where no answer came. */
async function get<T>(options: DataverseOptions, { root, path, query = '', ...request }: Get<T>): Promise<T> {
  const { token, onCall, fetch: send = fetch } = options
  const { scope, purpose, learn } = request
  const bearer = await token(scope)
  const begun = performance.now()
  // The host names the organization, so only the path is reported and kept.
  const call = {
    id: crypto.randomUUID(),
    method: 'GET',
    path,
    inner: [],
    startedAt: Date.now(),
    purpose,
  }
  const elapsed = () => Math.round(performance.now() - begun)
  const trace = { at: new Date().toISOString(), call: `GET ${path}` }
  onCall({ ...call, state: 'sending' })
  const answer = await exchange(send, root + path + query, bearer)
  if (!answer) {
    onCall({ ...call, state: 'failed', milliseconds: elapsed() })
    throw new ProblemError({ kind: 'offline', trace })
  }
  const { status } = answer
  const ended = { ...call, state: 'answered', status, milliseconds: elapsed(), requestId: null } as const
  try {
    const { value, finding } = learn({ ...answer, trace })
    onCall({ ...ended, finding })
    return value
  } catch (error) {
    onCall({ ...ended, finding: 'refused' })
    throw error
  }
}

/** The answer, or `null` where none came. A redirect counts as none: a token goes to the host that it is for, and nowhere else. */
async function exchange(
  send: typeof fetch,
  address: string,
  bearer: string,
): Promise<Omit<Answer, 'trace'> | null> {
  try {
    const response = await send(address, {
      headers: { Accept: 'application/json', Authorization: `Bearer ${bearer}` },
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(PATIENCE_MS),
    })
    const { status, headers } = response
    return { status, body: jsonIn(await response.text()), header: (name) => headers.get(name) }
  } catch {
    return null
  }
}
