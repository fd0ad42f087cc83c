import { z } from 'zod'
import type { DelayedAnswers } from './delayed-answers'
import { FAULTS, Full } from './limits'
import { isPattern, matchesPath } from './pattern'

const action = z.union([
  z.strictObject({
    status: z.int().min(400).max(599),
    retryAfter: z.number().min(0).optional(),
    after: z.literal('write').optional(),
  }),
  z.strictObject({ drop: z.enum(['before', 'after']) }),
  z.strictObject({ delayMs: z.int().min(0).max(60_000) }),
  z.strictObject({ challenge: z.literal('claims') }),
  z.strictObject({ stale: z.int().min(1).max(1_000) }),
  z.strictObject({ body: z.string().max(10_000) }),
  z.strictObject({ aadsts: z.int().positive() }),
])

/** One trouble, as data: where, how often, what. */
export const faultInput = z.strictObject({
  on: z
    .string()
    .max(FAULTS.on)
    .refine((on) => isPattern(partsOf(on).pattern), 'a path such as "POST /v1.0/applications/*/addPassword"'),
  times: z.int().min(1).max(10_000).default(1),
  do: action,
})

export type Fault = z.infer<typeof faultInput>
export type FaultAction = Fault['do']

/** A refusal that replaces the answer. */
export type StatusFault = Extract<FaultAction, { status: number }>

/** The connection ends without an answer; a caller of `fetch` sees what a browser sees. */
export class DroppedConnection extends TypeError {
  constructor() {
    super('fetch failed')
  }
}

/** The troubles that wait for their request, in order. */
export class Faults {
  #waiting: readonly Fault[] = []

  add(faults: readonly Fault[]): void {
    const all = [...this.#waiting, ...faults]
    if (all.length > FAULTS.count || JSON.stringify(all).length > FAULTS.length)
      throw new Full(
        429,
        `No more than ${FAULTS.count} faults can wait, ${FAULTS.length} characters together.`,
      )
    this.#waiting = all
  }

  left(): readonly Fault[] {
    return this.#waiting
  }

  clear(): void {
    this.#waiting = []
  }

  /** Takes one use of the first fault meant for this request. */
  take(method: string, path: string): FaultAction | undefined {
    const fault = this.#waiting.find((candidate) => isMeant(candidate.on, method, path))
    if (fault === undefined) return undefined
    this.#waiting = this.#waiting.flatMap((other) => {
      if (other !== fault) return [other]
      return other.times > 1 ? [{ ...other, times: other.times - 1 }] : []
    })
    return fault.do
  }
}

function partsOf(on: string): { verb: string | undefined; pattern: string } {
  const verb = /^[A-Z]{1,10} /.exec(on)?.[0]
  return { verb: verb?.trim(), pattern: on.slice(verb?.length ?? 0) }
}

function isMeant(on: string, method: string, path: string): boolean {
  const { verb = method, pattern } = partsOf(on)
  return verb === method && matchesPath(pattern, path)
}

/** Runs an exchange under a fault; what only one side knows (stale, claims, AADSTS) is that side's own work. */
export async function underFault(
  fault: FaultAction | undefined,
  heldBack: DelayedAnswers,
  run: () => Promise<Response>,
  refuse: (fault: StatusFault) => Response | Promise<Response>,
): Promise<Response> {
  if (fault === undefined) return run()
  if ('delayMs' in fault && !(await heldBack.wait(fault.delayMs))) return refuse({ status: 503 })
  if ('drop' in fault) {
    if (fault.drop === 'after') await run()
    throw new DroppedConnection()
  }
  if ('status' in fault) {
    if (fault.after === 'write') await run()
    return refuse(fault)
  }
  return run()
}
