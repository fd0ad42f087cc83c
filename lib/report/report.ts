import { STEP_IDS } from '@/lib/guide/steps'
import { LINK_PROBLEMS, PARAMETERS } from '@/lib/preset/parameters'
import { isVisible } from '@/lib/preset/visible'
import { KINDS_ALONE, type ProblemKind, SUBJECTS } from '@/lib/problem/problem'
import { statusSchema } from '@/lib/problem/told-status'
import * as z from '@/lib/schema/zod'
import { holdsId, holdsSecret } from './scrub'

/** The longest text in a report. Longer texts are cut when it is written. */
export const LONGEST = 400

/** The rules for a value, by name. The catalogue has a sentence for each. */
export const RULES = [
  'empty',
  'too-long',
  'invisible',
  'secret',
  'not-an-address',
  'not-a-time',
  'not-a-method',
  'wrong-order',
  'full-id',
  'steps-without-run',
] as const

export type Rule = (typeof RULES)[number]

/** One visible line of text, without a secret or a token. */
const text = z.string().check(
  z.minLength(1, rule('empty')),
  z.maxLength(LONGEST, rule('too-long')),
  z.refine((value) => isVisible(value) && value.trim() === value, rule('invisible')),
  z.refine((value) => !holdsSecret(value), rule('secret')),
)
const path = text.check(z.refine(isDecodable, rule('not-an-address')))
const moment = z.string().check(z.refine(isMoment, rule('not-a-time')))
const count = z.int().check(z.minimum(0), z.maximum(9_999_999))

const trace = z.strictObject({
  at: text,
  code: z.exactOptional(text),
  status: z.exactOptional(count),
  requestId: z.exactOptional(text),
  call: z.exactOptional(text),
})

/** The details of a problem that a report keeps: enough for its texts, but no claim, id or other application. */
const problem = z.discriminatedUnion('kind', [
  problemOf(KINDS_ALONE, {}),
  problemOf(['proof-required'], {}),
  problemOf(['same-name'], {}),
  problemOf(['sign-in-refused', 'page-misconfigured', 'admin-approval-needed'], { code: text }),
  problemOf(['throttled', 'microsoft-busy'], { seconds: z.nullable(count) }),
  problemOf(['still-copying'], { what: z.enum(SUBJECTS) }),
  problemOf(['gone'], { what: z.enum(SUBJECTS) }),
  problemOf(['unexpected'], { what: text }),
  problemOf(['unreadable-answer'], { why: text }),
  problemOf(['wrong-tenant'], { expected: text, actual: text }),
  problemOf(['held-by-deleted'], { displayName: text, deletedAt: text }),
  problemOf(['api-not-offered', 'api-needs-admin'], { api: text }),
  problemOf(['permission-not-offered'], { api: text, permission: text }),
])

const status = statusSchema(problem, { attempt: count })

const request = {
  method: z.string().check(z.regex(/^[A-Z]{3,7}$/, rule('not-a-method'))),
  path,
  inner: z.array(path),
  startedAt: moment,
}
const call = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('sending'), ...request }),
  z.strictObject({
    state: z.literal('answered'),
    ...request,
    status: count,
    milliseconds: count,
    requestId: z.nullable(text),
  }),
  z.strictObject({ state: z.literal('failed'), ...request, milliseconds: count }),
])

const step = z.strictObject({ id: z.enum(STEP_IDS), status, calls: z.array(call) })

const fault = z.strictObject({
  parameter: text,
  problem: z.enum(LINK_PROBLEMS),
  came: z.exactOptional(text),
})

/** A screen outside a run, and what it showed. */
const screen = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('faulty-link'), faults: z.array(fault).check(z.minLength(1)) }),
  z.strictObject({ kind: z.literal('error'), error: text }),
  z.strictObject({ kind: z.enum(['not-found', 'no-sign-in']) }),
])

/** The content of a report, the same for writer and reader. */
export const reportSchema = z
  .strictObject({
    version: text,
    place: z.enum(['microsoft', 'practice']),
    made: moment,
    browser: text,
    names: z.boolean(),
    ids: z.boolean(),
    tenant: z.exactOptional(text),
    organization: z.exactOptional(text),
    account: z.exactOptional(text),
    link: z.array(z.strictObject({ parameter: z.enum(PARAMETERS), value: text })),
    screen: z.exactOptional(screen),
    steps: z.array(step).check(z.refine(areInOrder, rule('wrong-order'))),
  })
  .check(
    z.refine(({ ids, ...rest }) => ids || !holdsId(JSON.stringify(rest)), {
      error: rule('full-id'),
      path: ['ids'],
    }),
    z.refine(({ screen: shown, steps }) => shown === undefined || steps.length === 0, {
      error: rule('steps-without-run'),
      path: ['steps'],
    }),
  )

export type Report = z.output<typeof reportSchema>
export type ReportedScreen = NonNullable<Report['screen']>
export type ReportedFault = z.output<typeof fault>
export type ReportedStep = Report['steps'][number]
export type ReportedStatus = ReportedStep['status']
export type ReportedCall = ReportedStep['calls'][number]
export type ReportedProblem = Extract<ReportedStatus, { kind: 'stuck' }>['problem']

function problemOf<const Kinds extends readonly ProblemKind[], Shape extends z.core.$ZodShape>(
  kinds: Kinds,
  details: Shape,
) {
  return z.strictObject({ kind: z.enum(kinds), ...details, trace })
}

/** The message of a check: the name of a rule, so that a misspelled one does not compile. */
function rule(name: Rule): Rule {
  return name
}

function areInOrder(steps: readonly { id: (typeof STEP_IDS)[number] }[]): boolean {
  const places = steps.map(({ id }) => STEP_IDS.indexOf(id))
  return places.every((place, index) => index === 0 || place > (places[index - 1] ?? place))
}

function isMoment(value: string): boolean {
  const time = Date.parse(value)
  return !Number.isNaN(time) && new Date(time).toISOString() === value
}

function isDecodable(value: string): boolean {
  try {
    decodeURIComponent(value)
    return true
  } catch {
    return false
  }
}
