import { newGuid, type Random } from '../ids'
import { ERROR_CODES } from './error-codes'

export class AadError extends Error {
  readonly error: string
  readonly suberror: string | undefined

  constructor(
    readonly number: number,
    ...values: readonly string[]
  ) {
    const [error, text, suberror] = ERROR_CODES[number] ?? ['invalid_request', 'The sign-in was refused.']
    super(text.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? ''))
    this.error = error
    this.suberror = suberror
  }
}

/** The ids that every error of the sign-in service carries. */
export type Trace = { readonly traceId: string; readonly correlationId: string; readonly now: number }

export function traceOf(random: Random, now: number, clientRequestId: string | null): Trace {
  return { traceId: newGuid(random), correlationId: clientRequestId ?? newGuid(random), now }
}

function timestamp(now: number): string {
  return new Date(now).toISOString().slice(0, 19).replace('T', ' ').concat('Z')
}

export function describe(error: AadError, trace: Trace): string {
  return `AADSTS${error.number}: ${error.message} Trace ID: ${trace.traceId} Correlation ID: ${trace.correlationId} Timestamp: ${timestamp(trace.now)}`
}

/** Refusals that a sign-in with these claims mends. */
const ASKS_FOR_PROOF = [50072, 50074, 50076, 50079]
const PROOF = JSON.stringify({
  access_token: { capolids: { essential: true, values: ['8c1d5a5e-7d0c-4c5a-9a3b-2f1e6f1b9d10'] } },
})

/** The answer of the token endpoint. */
export function errorBody(error: AadError, trace: Trace, errorUri: string): Record<string, unknown> {
  return {
    error: error.error,
    error_description: describe(error, trace),
    error_codes: [error.number],
    timestamp: timestamp(trace.now),
    trace_id: trace.traceId,
    correlation_id: trace.correlationId,
    error_uri: `${errorUri}?code=${error.number}`,
    ...(error.suberror === undefined ? {} : { suberror: error.suberror }),
    ...(ASKS_FOR_PROOF.includes(error.number) ? { claims: PROOF } : {}),
  }
}
