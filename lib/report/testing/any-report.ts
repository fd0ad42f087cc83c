import fc from 'fast-check'
import { ACTION_IDS, STEP_IDS } from '@/lib/guide/steps'
import { LINK_PROBLEMS, PARAMETERS } from '@/lib/preset/parameters'
import type { Call } from '@/lib/problem/call'
import { type Problem, SUBJECTS } from '@/lib/problem/problem'
import type { ReportInput, StatusInput } from '../reduce'
import type { ScreenInput } from '../reduce-screen'

const guid = fc.uuid()
const jwt = fc
  .tuple(
    fc.base64String({ minLength: 20 }),
    fc.base64String({ minLength: 20 }),
    fc.base64String({ minLength: 20 }),
  )
  .map((parts) => `eyJ${parts.map((part) => part.replace(/[^\w]/g, 'A')).join('.eyJ')}`)
const secret = fc
  .tuple(fc.stringMatching(/^[\w.~-]{3}$/), fc.stringMatching(/^[\w.~-]{31}$/))
  .map(([head, tail]) => `${head}8Q~${tail}`)
const person = fc.stringMatching(/^[a-z]{3,8}\.[a-z]{3,8}$/)
const domain = fc.stringMatching(/^[a-z]{4,9}[0-9]$/).map((name) => `${name}.onmicrosoft.com`)

/** Values that must not leave the page, in any text. */
export const planted = fc.record({
  guid,
  jwt,
  secret,
  domain,
  upn: fc.tuple(person, domain).map((parts) => parts.join('@')),
})
type Planted = typeof planted extends fc.Arbitrary<infer T> ? T : never

/** Texts, some of them such as a report itself has. */
export const anyText = fc.oneof(
  fc.string({ maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'Problem: gone',
    'End of the report',
    'Step 1, Sign in: done',
    'with GET /me',
    '%',
    'Screen: error',
    'Schritt 1, Anmelden: erledigt',
    'mit GET /me',
    ', sent at 2026-01-05T10:11:12.000Z, request-id x',
    'Link came: mars',
    "it's",
    '',
  ),
)

/** Whatever a page may have to report, with these values in its texts. */
export function inputOf(plants: Planted) {
  const text = fc
    .tuple(anyText, fc.constantFrom('', ...Object.values(plants)), anyText)
    .chain((parts) => fc.constantFrom(' ', '/', "'", '=').map((between) => parts.join(between)))
  const trace = fc.record(
    { at: text, requestId: text, code: text, status: fc.integer(), call: text },
    { requiredKeys: ['at'] },
  )
  const withTrace = <T extends object>(kind: fc.Arbitrary<T>) =>
    fc.tuple(kind, trace).map(([details, given]) => ({ ...details, trace: given }))
  const problem: fc.Arbitrary<Problem> = fc.oneof(
    withTrace(fc.record({ kind: fc.constantFrom('missing-rights' as const, 'offline' as const) })),
    withTrace(fc.record({ kind: fc.constant('proof-required' as const), claims: text })),
    withTrace(fc.record({ kind: fc.constant('sign-in-refused' as const), code: text })),
    withTrace(fc.record({ kind: fc.constant('wrong-tenant' as const), expected: text, actual: text })),
    withTrace(
      fc.record({
        kind: fc.constant('throttled' as const),
        seconds: fc.option(fc.integer({ max: 10 ** 9 })),
      }),
    ),
    withTrace(fc.record({ kind: fc.constant('gone' as const), what: fc.constantFrom(...SUBJECTS) })),
    withTrace(
      fc.record({
        kind: fc.constant('held-by-deleted' as const),
        objectId: guid,
        displayName: text,
        deletedAt: text,
      }),
    ),
    withTrace(
      fc.record({ kind: fc.constant('permission-not-offered' as const), api: text, permission: text }),
    ),
  )
  const status: fc.Arbitrary<StatusInput> = fc.oneof(
    fc.record({ kind: fc.constantFrom('ready' as const, 'leaving' as const, 'passed-on' as const) }),
    fc.record({ kind: fc.constant('waiting' as const), for: fc.constantFrom(...ACTION_IDS) }),
    fc.record({
      kind: fc.constant('done' as const),
      how: fc.constantFrom('made' as const, 'found' as const),
    }),
    fc.record({
      kind: fc.constant('running' as const),
      wait: fc.option(fc.record({ problem, attempt: fc.nat({ max: 99 }) })),
    }),
    fc.record({ kind: fc.constant('stuck' as const), problem }),
  )
  const request = {
    id: guid,
    method: fc.constantFrom('GET', 'POST', 'PATCH', 'DELETE'),
    path: text.map((tail) => `/${tail}`),
    inner: fc.array(text, { maxLength: 3 }),
    startedAt: fc.integer({ min: 0, max: 4 * 10 ** 12 }),
  }
  const milliseconds = fc.double({ min: 0, max: 10 ** 6, noNaN: true })
  const call: fc.Arbitrary<Call> = fc.oneof(
    fc.record({ ...request, state: fc.constant('sending' as const) }),
    fc.record({ ...request, state: fc.constant('failed' as const), milliseconds }),
    fc.record({
      ...request,
      state: fc.constant('answered' as const),
      status: fc.integer({ min: 100, max: 599 }),
      milliseconds,
      requestId: fc.option(text),
    }),
  )
  const screen: fc.Arbitrary<ScreenInput> = fc.oneof(
    fc.record({
      kind: fc.constant('faulty-link' as const),
      faults: fc.array(
        fc.record({
          parameter: fc.oneof(fc.constantFrom(...PARAMETERS, 's', ''), text),
          problem: fc.constantFrom(...LINK_PROBLEMS),
          came: fc.oneof(text, fc.constantFrom(...Object.values(plants))),
        }),
        { minLength: 1, maxLength: 4 },
      ),
    }),
    fc.record({
      kind: fc.constant('error' as const),
      name: text,
      digest: fc.option(text, { nil: undefined }),
    }),
    fc.record({ kind: fc.constantFrom('not-found' as const, 'no-sign-in' as const) }),
  )
  const input: fc.Arbitrary<ReportInput> = fc.record({
    version: text,
    place: fc.constantFrom('microsoft' as const, 'practice' as const),
    made: fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') }),
    browser: text,
    preset: fc.constantFrom(
      {},
      {
        product: 'sales' as const,
        region: 'eu',
        tenant: plants.domain,
        account: plants.upn,
        ref: 'T-1',
        from: 'Us',
      },
      { name: 'End of the report', tenant: plants.guid },
    ),
    signedIn: fc.option(fc.record({ tenantId: guid, organization: text, account: text })),
    screen: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: screen }),
    steps: fc
      .subarray([...STEP_IDS])
      .chain((ids) =>
        fc.tuple(
          ...ids.map((id) =>
            fc.record({ id: fc.constant(id), status, calls: fc.array(call, { maxLength: 3 }) }),
          ),
        ),
      ),
  })
  return input.map((given) => (given.screen ? { ...given, steps: [] } : given))
}
