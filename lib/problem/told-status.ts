import { ACTION_IDS, type ActionId } from '@/lib/guide/steps'
import * as z from '@/lib/schema/zod'

/** A step's status as it is told outside its run. Each telling has its own form of a problem and of a pause. */
export type ToldStatus<Told, Wait> =
  | { kind: 'waiting'; for: ActionId }
  | { kind: 'ready' | 'leaving' | 'passed-on' }
  | { kind: 'done'; how: 'made' | 'found' }
  | { kind: 'running'; wait: Wait | null }
  | { kind: 'stuck'; problem: Told }

/** The schema of a step's status, with the schemas of a problem and of a pause in it. */
export function statusSchema<Told extends z.ZodMiniType, Wait extends z.ZodMiniType>(
  problem: Told,
  wait: Wait,
) {
  return z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('waiting'), for: z.enum(ACTION_IDS) }),
    z.strictObject({ kind: z.enum(['ready', 'leaving', 'passed-on']) }),
    z.strictObject({ kind: z.literal('done'), how: z.enum(['made', 'found']) }),
    z.strictObject({ kind: z.literal('running'), wait: z.nullable(wait) }),
    z.strictObject({ kind: z.literal('stuck'), problem }),
  ])
}

/** The same status with another form of its problem. Field by field, so that what a status gains later is not told unseen. */
export function retell<From, FromWait, To, ToWait>(
  status: ToldStatus<From, FromWait>,
  problem: (from: From) => To,
  wait: (from: FromWait) => ToWait,
): ToldStatus<To, ToWait> {
  switch (status.kind) {
    case 'waiting':
      return { kind: 'waiting', for: status.for }
    case 'done':
      return { kind: 'done', how: status.how }
    case 'running':
      return { kind: 'running', wait: status.wait === null ? null : wait(status.wait) }
    case 'stuck':
      return { kind: 'stuck', problem: problem(status.problem) }
    default:
      return { kind: status.kind }
  }
}
