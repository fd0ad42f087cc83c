import { ACTION_IDS, type ActionId } from '@/lib/guide/steps'
import * as z from '@/lib/schema/zod'

/** A step's status as it is told outside its run. Each telling has its own form of a problem, and says of a pause what it needs. */
export type ToldStatus<Told, Pause> =
  | { kind: 'waiting'; for: ActionId }
  | { kind: 'ready' | 'leaving' | 'passed-on' }
  | { kind: 'done'; how: 'made' | 'found' }
  | { kind: 'running'; wait: (Pause & { problem: Told }) | null }
  | { kind: 'stuck'; problem: Told }

/** The schema of a step's status, with that of a problem and the fields of a pause besides its problem. */
export function statusSchema<Told extends z.ZodMiniType, Pause extends z.core.$ZodShape>(
  problem: Told,
  pause: Pause,
) {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('waiting'), for: z.enum(ACTION_IDS) }),
    z.strictObject({ kind: z.enum(['ready', 'leaving', 'passed-on']) }),
    z.strictObject({ kind: z.literal('done'), how: z.enum(['made', 'found']) }),
    z.strictObject({ kind: z.literal('running'), wait: z.nullable(z.strictObject({ ...pause, problem })) }),
    z.strictObject({ kind: z.literal('stuck'), problem }),
  ])
}

/** The same status with another form of its problem. Field by field, so that what a status gains later is not told unseen. */
export function retell<From, FromPause, To, ToPause>(
  status: ToldStatus<From, FromPause>,
  problem: (from: From) => To,
  pause: (from: FromPause) => ToPause,
): ToldStatus<To, ToPause> {
  switch (status.kind) {
    case 'waiting':
      return { kind: 'waiting', for: status.for }
    case 'done':
      return { kind: 'done', how: status.how }
    case 'running': {
      const { wait } = status
      return { kind: 'running', wait: wait && { ...pause(wait), problem: problem(wait.problem) } }
    }
    case 'stuck':
      return { kind: 'stuck', problem: problem(status.problem) }
    default:
      return { kind: status.kind }
  }
}
