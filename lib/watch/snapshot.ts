import type { StepStatus } from '@/lib/engine/status'
import type { Api } from '@/lib/guide/guide'
import { AFTERCARE_IDS, type AftercareId, STEP_IDS, type StepId } from '@/lib/guide/steps'
import { jsonIn } from '@/lib/problem/json-in'
import { retell, statusSchema } from '@/lib/problem/told-status'
import * as z from '@/lib/schema/zod'
import { watchedProblem, watchProblem } from './problem'

const instant = z.int().check(z.minimum(0), z.maximum(8_640_000_000_000_000))
const count = z.int().check(z.minimum(0), z.maximum(9999))

const status = statusSchema(watchedProblem, { attempt: count, until: instant })

/** The complete picture of a run for support. Every value is of a closed set or a number. */
export const snapshot = z.strictObject({
  v: z.literal(1),
  /** When it was sent, by the administrator's clock. */
  at: instant,
  /** `away`: the page was left, for Microsoft's page, to load again, or for good. `ended`: the administrator pressed "Stop". */
  page: z.enum(['open', 'away', 'ended']),
  current: z.enum(STEP_IDS),
  /** The question of a step is open although nothing stopped it. */
  asks: z.nullable(z.enum(STEP_IDS)),
  steps: z.record(z.enum(STEP_IDS), status),
  /** What is done after the run, while it is under way or stopped. */
  after: z.nullable(z.strictObject({ id: z.enum(AFTERCARE_IDS), status })),
})

export type Snapshot = z.output<typeof snapshot>
export type WatchedStatus = Snapshot['steps'][StepId]

/** A run as its screen shows it. */
export type ShownRun = {
  statuses: Readonly<Record<StepId | AftercareId, StepStatus>>
  current: StepId
  asks: StepId | null
  /** The APIs of its product. */
  apis: readonly Api[]
}

/** What of a snapshot is the run's; the rest is when it is sent. */
export type Picture = Pick<Snapshot, 'current' | 'asks' | 'steps' | 'after'>

/** What support sees of a run. */
export function pictureOf({ statuses, current, asks, apis }: ShownRun): Picture {
  const after = AFTERCARE_IDS.find((id) => ['running', 'leaving', 'stuck'].includes(statuses[id].kind))
  return {
    current,
    asks,
    steps: mapSteps((id) => watchStatus(statuses[id], apis)),
    after: after ? { id: after, status: watchStatus(statuses[after], apis) } : null,
  }
}

/** The same when the page is left: what ran has gone to Microsoft for its permission, or is cut off. */
export function pictureAway({ steps, after, ...rest }: Picture): Picture {
  return {
    ...rest,
    steps: mapSteps((id) => left(steps[id])),
    after: after && { ...after, status: left(after.status) },
  }
}

/** Reads a snapshot; `null` for anything that this page does not write. */
export function readSnapshot(text: string): Snapshot | null {
  return z.safeParse(snapshot, jsonIn(text)).data ?? null
}

function mapSteps(make: (id: StepId) => WatchedStatus): Snapshot['steps'] {
  return {
    'sign-in': make('sign-in'),
    'register-app': make('register-app'),
    'add-permissions': make('add-permissions'),
    'grant-consent': make('grant-consent'),
    'create-secret': make('create-secret'),
    'hand-over': make('hand-over'),
  }
}

function left(before: WatchedStatus): WatchedStatus {
  return before.kind === 'running' && before.wait === null ? { kind: 'leaving' } : before
}

function watchStatus(status: StepStatus, apis: readonly Api[]): WatchedStatus {
  return retell(
    status,
    (problem) => watchProblem(problem, apis),
    ({ attempt, until }) => ({ attempt: Math.min(attempt, 9999), until: Math.round(until) }),
  )
}

/** The words of a snapshot for sending. */
export function writeSnapshot(picture: Picture, page: Snapshot['page'], at: number): string {
  return JSON.stringify({ v: 1, at, page, ...picture } satisfies Snapshot)
}
