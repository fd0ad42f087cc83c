import { ProblemError, type Subject, type Trace, type TracelessProblem } from '@/lib/problem/problem'
import { claimsIn, type Header, retryAfter } from '@/lib/problem/refusal-headers'
import * as z from '@/lib/schema/zod'
import { errorAnswer } from './answers'

/** A refused or failed request, as far as it can be read. `status` 0 means that no answer came. */
export type Refusal = {
  status: number
  /** The `error` object of the answer: parsed JSON, or the raw value. */
  error: unknown
  header: Header
  call: string
}

/** What the request was about, to tell "not found" from "not copied yet". */
export type About = {
  what: Subject
  /** Whether this run created one of the objects just now. */
  fresh: boolean
  /** Set while a Microsoft API is being added to the tenant. */
  api?: string
}

/**
 * Turns a refusal of Graph into the problem it means. Status and code decide. The message decides only where two
 * meanings share one code. learn.microsoft.com/graph/errors
 */
export function problemOfRefusal(refusal: Refusal, about: About): ProblemError {
  const parsed = z.safeParse(errorAnswer, refusal.error)
  const { code, message, innerError } = parsed.success
    ? parsed.data
    : { code: null, message: null, innerError: null }
  const requestId = refusal.header('request-id') ?? innerError?.['request-id']
  const trace: Trace = {
    at: new Date().toISOString(),
    ...(requestId ? { requestId } : {}),
    ...(code ? { code } : {}),
    ...(refusal.status ? { status: refusal.status } : {}),
    call: refusal.call,
  }
  return new ProblemError({ ...meaning(refusal, code ?? '', message ?? '', about), trace })
}

/**
 * Codes that decide alone, with any status, because Microsoft documents no status for some of them.
 * learn.microsoft.com/graph/errors, learn.microsoft.com/entra/identity-platform/identifier-uri-restrictions
 */
const BY_CODE: ReadonlyMap<string, TracelessProblem> = new Map([
  ['CredentialInvalidLifetimeAsPerAppPolicy', { kind: 'secret-lifetime-refused' }],
  ['CredentialTypeNotAllowedAsPerAppPolicy', { kind: 'secrets-refused' }],
  ['TooManyAppPasswords', { kind: 'too-many-secrets' }],
  ['SignInAudienceNotAllowedAsPerAppPolicy', { kind: 'multitenant-refused' }],
  ['HostNameNotOnVerifiedDomain', { kind: 'uri-not-verified' }],
  ['Directory_QuotaExceeded', { kind: 'quota-reached' }],
  ['ObjectConflict', { kind: 'key-taken' }],
  ['Request_MultipleObjectsWithSameKeyValue', { kind: 'exists-already' }],
] as const)

function meaning(refusal: Refusal, code: string, message: string, about: About): TracelessProblem {
  if (refusal.status >= 200 && refusal.status < 300)
    return { kind: 'unreadable-answer', why: 'answer: not-json' }
  const rule = BY_CODE.get(code)
  if (rule) return rule
  switch (refusal.status) {
    case 0:
      return { kind: 'offline' }
    case 401:
      return claimsIn(refusal.header) ?? { kind: 'session-ended' }
    case 403:
      return forbidden(refusal, message, about)
    case 404:
      if (!NOT_FOUND.includes(code))
        return { kind: 'unexpected', what: `${code || 'HTTP 404'} on ${about.what}` }
      return missing(about)
    case 400:
    case 409:
      return badRequest(refusal.status, code, message, about)
    case 429:
      return { kind: 'throttled', seconds: retryAfter(refusal.header) }
    case 500:
    case 502:
    case 503:
    case 504:
      return { kind: 'microsoft-busy', seconds: retryAfter(refusal.header) }
    default:
      return { kind: 'unexpected', what: `HTTP ${refusal.status}` }
  }
}

function forbidden(refusal: Refusal, message: string, about: About): TracelessProblem {
  if (/backing application of the service principal/i.test(message) && about.fresh)
    return { kind: 'still-copying', what: about.what }
  return claimsIn(refusal.header) ?? { kind: 'missing-rights' }
}

function badRequest(status: number, code: string, message: string, about: About): TracelessProblem {
  if (/property uniqueName already exists/i.test(message)) return { kind: 'key-taken' }
  if (/permission entry already exists|is already in use/i.test(message)) return { kind: 'exists-already' }
  if (/does not reference a valid application object/i.test(message)) {
    return about.api ? { kind: 'api-not-offered', api: about.api, listable: false } : missing(about)
  }
  if (/does not exist or one of its queried reference-property objects/i.test(message)) {
    return missing(about)
  }
  if (/no password credential found with keyid/i.test(message))
    return { kind: 'still-copying', what: 'secret' }
  // A conflict on a new object also means that it is still being copied.
  if (status === 409 && about.fresh) return missing(about)
  return { kind: 'unexpected', what: `${code || 'refusal'} on ${about.what}` }
}

const NOT_FOUND = ['Request_ResourceNotFound', 'Directory_ObjectNotFound']

/** Not found: not copied yet if this run created it just now, otherwise removed. */
function missing({ what, fresh }: About): TracelessProblem {
  return fresh ? { kind: 'still-copying', what } : { kind: 'gone', what }
}
