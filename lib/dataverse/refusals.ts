import { ProblemError, type Trace, type TracelessProblem } from '@/lib/problem/problem'
import { claimsIn, type Header, retryAfter } from '@/lib/problem/refusal-headers'
import * as z from '@/lib/schema/zod'
import { refusal } from './answers'

/** Code of a refusal for someone who is not in the environment. learn.microsoft.com/troubleshoot/power-platform/dataverse/environment-app-access/user-not-member-of-organization */
const NOT_MEMBER = '0x80072560'

/** An answer that is not a success. */
type Refused = {
  status: number
  /** Parsed JSON, or `undefined`. */
  body: unknown
  header: Header
  trace: Trace
}

/** Whether the environment says that this person is not in it. That is an answer and no failure. */
export function saysNotMember({ body }: Pick<Refused, 'body'>): boolean {
  return codeOf(body) === NOT_MEMBER
}

/** Turns a refusal of Dataverse into the problem it means. The status decides, for most codes are not published. */
export function problemOf({ status, body, header, trace }: Refused): ProblemError {
  const code = codeOf(body)
  return new ProblemError({
    ...meaning(status, header),
    trace: { ...trace, status, ...(code ? { code } : {}) },
  })
}

function meaning(status: number, header: Header): TracelessProblem {
  switch (status) {
    case 401:
      return claimsIn(header) ?? { kind: 'session-ended' }
    case 403:
      return claimsIn(header) ?? { kind: 'missing-rights' }
    case 429:
      return { kind: 'throttled', seconds: retryAfter(header) }
    case 500:
    case 502:
    case 503:
    case 504:
      return { kind: 'microsoft-busy', seconds: retryAfter(header) }
    default:
      return { kind: 'unexpected', what: `HTTP ${status}` }
  }
}

function codeOf(body: unknown): string | undefined {
  return z.safeParse(refusal, body).data?.error.code
}
