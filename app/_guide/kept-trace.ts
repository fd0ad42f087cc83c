import type { SessionAccount } from '@/lib/auth/session'
import type { Trace } from '@/lib/engine/contract'
import type { Run } from '@/lib/guide/run'
import { ACTION_IDS } from '@/lib/guide/steps'
import { FINDINGS, PURPOSES, STAGES, type StepCall } from '@/lib/problem/call'
import { jsonIn } from '@/lib/problem/json-in'
import * as z from '@/lib/schema/zod'
import { runTrace } from '@/lib/tab/items'
import { nameOf } from './passed-on'

/** So many calls of each step are kept, the latest ones. */
const KEPT_CALLS = 12

const instant = z.number().check(z.nonnegative(), z.maximum(8.64e15))
const request = {
  id: z.string(),
  purpose: z.enum(PURPOSES),
  finding: z.exactOptional(z.enum(FINDINGS)),
  api: z.exactOptional(z.string()),
  stage: z.enum(STAGES),
  method: z.string().check(z.regex(/^[A-Z]{3,7}$/)),
  path: z.string().check(z.startsWith('/')),
  inner: z.array(z.string()),
  startedAt: instant,
}
const call = z.discriminatedUnion('state', [
  z.strictObject({ ...request, state: z.literal('sending') }),
  z.strictObject({ ...request, state: z.literal('failed'), milliseconds: z.number() }),
  z.strictObject({
    ...request,
    state: z.literal('answered'),
    status: z.number(),
    milliseconds: z.number(),
    requestId: z.nullable(z.string()),
  }),
])
const kept = z.strictObject({
  /** The run, tenant and person. */
  of: z.string(),
  calls: z.partialRecord(z.enum(ACTION_IDS), z.array(call)),
  earlier: z.exactOptional(z.partialRecord(z.enum(ACTION_IDS), z.array(call))),
  made: z.partialRecord(z.enum(ACTION_IDS), instant),
})

/** What this person did in this run in this tab before the page was loaded. Anything malformed counts as nothing. */
export function traceBefore(run: Run, account: SessionAccount | null): Trace | undefined {
  const parsed = z.safeParse(kept, jsonIn(runTrace.read() ?? ''))
  if (!account || !parsed.success || parsed.data.of !== nameOf(run, account)) return undefined
  const { calls, made, earlier } = parsed.data
  return { calls, made: { ...sentBefore(calls), ...made }, ...(earlier ? { earlier } : {}) }
}

/**
 * When this person sent what a step writes, though a reload came before its answer: what is there now is their own, not
 * something from earlier. A step whose result is not there is not done, whatever this says.
 */
function sentBefore(calls: Trace['calls']): Trace['made'] {
  const sent = Object.entries(calls).flatMap(([id, list]) => {
    const write = list.findLast(({ stage }) => stage === 'write')
    const arrived = write?.state === 'sending' || (write?.state === 'answered' && write.status < 300)
    return write && arrived ? [[id, write.startedAt]] : []
  })
  return Object.fromEntries(sent)
}

/** Remembers it. The query of an address may contain names, so it is left out. */
export function keepTrace(run: Run, account: SessionAccount | null, trace: Trace): void {
  if (!account) return
  const { calls, made, earlier = {} } = trace
  const kept = { of: nameOf(run, account), calls: shortened(calls), made, earlier: shortened(earlier) }
  runTrace.write(JSON.stringify(kept))
}

function shortened(calls: Trace['calls']) {
  return Object.fromEntries(
    Object.entries(calls)
      .filter(([, list]) => list.length > 0)
      .map(([id, list]) => [id, list.slice(-KEPT_CALLS).map(withoutQuery)]),
  )
}

/** Only the named fields, so that a field that a call gains later is not stored unseen. */
function withoutQuery(call: StepCall): z.output<typeof call> {
  const { id, purpose, stage, method, startedAt } = call
  const path = call.path.split('?', 1).join('')
  const inner = call.inner.map((address) => address.split('?', 1).join(''))
  const { finding, api } = call
  const told = { ...(finding ? { finding } : {}), ...(api ? { api } : {}) }
  const sent = { id, purpose, ...told, stage, method, path, inner, startedAt }
  switch (call.state) {
    case 'sending':
      return { ...sent, state: 'sending' }
    case 'failed':
      return { ...sent, state: 'failed', milliseconds: call.milliseconds }
    case 'answered': {
      const { status, milliseconds, requestId } = call
      return { ...sent, state: 'answered', status, milliseconds, requestId }
    }
  }
}
