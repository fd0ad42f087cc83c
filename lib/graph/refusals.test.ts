import { expect, test } from 'vitest'
import { type About, problemOfRefusal } from './refusals'

type Answer = { status: number; code?: string; message?: string; headers?: Record<string, string> }

const FRESH: About = { what: 'new-application', fresh: true }
const OLD: About = { what: 'application', fresh: false }
const API: About = { what: 'api', fresh: false, api: 'Dynamics CRM' }

function problemOf({ status, code, message, headers = {} }: Answer, about: About = OLD) {
  const error = code === undefined && message === undefined ? null : { code, message }
  const header = (name: string) => headers[name] ?? null
  return problemOfRefusal({ status, error, header, call: 'POST /x' }, about).problem
}

const NOT_THERE =
  "Resource '5a1e' does not exist or one of its queried reference-property objects are not present."
const NO_APPLICATION =
  "The appId '5a1e' of the service principal does not reference a valid application object."
const IN_USE =
  'The service principal cannot be created, updated, or restored because the service principal name 5a1e is already in use.'

/** What Graph answers, what the call was about, and the problem it means. */
const ROWS: readonly [string, Answer, About, object][] = [
  ['a damaged token', { status: 401, code: 'InvalidAuthenticationToken' }, OLD, { kind: 'session-ended' }],
  ['no rights', { status: 403, code: 'Authorization_RequestDenied' }, OLD, { kind: 'missing-rights' }],
  [
    'no rights on a new object',
    { status: 403, code: 'Authorization_RequestDenied' },
    FRESH,
    { kind: 'missing-rights' },
  ],
  ['too many objects', { status: 403, code: 'Directory_QuotaExceeded' }, OLD, { kind: 'quota-reached' }],
  [
    'a 403 that is really a missing copy',
    {
      status: 403,
      code: 'Authorization_RequestDenied',
      message:
        'When using this permission, the backing application of the service principal being created must in the local tenant',
    },
    FRESH,
    { kind: 'still-copying', what: 'new-application' },
  ],
  [
    'a new object that is not copied',
    { status: 404, code: 'Request_ResourceNotFound' },
    FRESH,
    { kind: 'still-copying' },
  ],
  [
    'a new object on a grant',
    { status: 404, code: 'Directory_ObjectNotFound' },
    FRESH,
    { kind: 'still-copying' },
  ],
  [
    'an object that is gone',
    { status: 404, code: 'Request_ResourceNotFound' },
    OLD,
    { kind: 'gone', what: 'application' },
  ],
  [
    'a key that is taken',
    {
      status: 400,
      code: 'Request_BadRequest',
      message: 'Another object with the same value for property uniqueName already exists.',
    },
    FRESH,
    { kind: 'key-taken' },
  ],
  [
    'a key that is taken, the other spelling',
    { status: 400, code: 'ObjectConflict' },
    FRESH,
    { kind: 'key-taken' },
  ],
  [
    'a second grant',
    {
      status: 409,
      code: 'Request_MultipleObjectsWithSameKeyValue',
      message: 'Permission entry already exists.',
    },
    OLD,
    { kind: 'exists-already' },
  ],
  [
    'a second grant, the other spelling',
    { status: 400, code: 'Request_BadRequest', message: 'Permission entry already exists.' },
    OLD,
    { kind: 'exists-already' },
  ],
  [
    'a second service principal',
    { status: 409, code: 'Request_MultipleObjectsWithSameKeyValue', message: IN_USE },
    OLD,
    { kind: 'exists-already' },
  ],
  [
    'a principal too early',
    { status: 400, code: 'Request_BadRequest', message: NO_APPLICATION },
    FRESH,
    { kind: 'still-copying' },
  ],
  [
    'an API that is not offered',
    { status: 400, code: 'Request_BadRequest', message: NO_APPLICATION },
    API,
    { kind: 'api-not-offered', api: 'Dynamics CRM' },
  ],
  [
    'a grant too early',
    { status: 400, code: 'Request_BadRequest', message: NOT_THERE },
    FRESH,
    { kind: 'still-copying' },
  ],
  [
    'a grant for something gone',
    { status: 400, code: 'Request_BadRequest', message: NOT_THERE },
    OLD,
    { kind: 'gone' },
  ],
  [
    'a secret too new to be removed',
    { status: 400, code: 'Request_BadRequest', message: 'No password credential found with keyId 5a1e.' },
    OLD,
    { kind: 'still-copying', what: 'secret' },
  ],
  [
    'a request of ours that is wrong',
    {
      status: 400,
      code: 'Request_BadRequest',
      message: "Invalid value specified for property 'web' of resource 'Application'.",
    },
    OLD,
    { kind: 'unexpected', what: 'Request_BadRequest on application' },
  ],
  [
    'an advanced query without its header',
    { status: 400, code: 'Request_UnsupportedQuery' },
    OLD,
    { kind: 'unexpected' },
  ],
  [
    'a method that is not there',
    { status: 405, code: 'Request_BadRequest' },
    OLD,
    { kind: 'unexpected', what: 'HTTP 405' },
  ],
  [
    'a secret that lives too long',
    { status: 400, code: 'CredentialInvalidLifetimeAsPerAppPolicy' },
    OLD,
    { kind: 'secret-lifetime-refused' },
  ],
  [
    'a secret at all',
    { status: 400, code: 'CredentialTypeNotAllowedAsPerAppPolicy' },
    OLD,
    { kind: 'secrets-refused' },
  ],
  [
    'a multitenant application',
    { status: 400, code: 'SignInAudienceNotAllowedAsPerAppPolicy' },
    OLD,
    { kind: 'multitenant-refused' },
  ],
  ['a part of a batch whose parent failed', { status: 424 }, OLD, { kind: 'unexpected', what: 'HTTP 424' }],
  ...[500, 502, 503, 504].map((status): [string, Answer, About, object] => [
    `HTTP ${status}`,
    { status },
    OLD,
    { kind: 'microsoft-busy' },
  ]),
  ['no answer', { status: 0 }, OLD, { kind: 'offline' }],
  [
    'an answer that is not Graph’s',
    { status: 200 },
    OLD,
    { kind: 'unreadable-answer', why: 'answer: not-json' },
  ],
]

test.each(ROWS)('%s', (_, answer, about, problem) => {
  expect(problemOf(answer, about)).toMatchObject(problem)
})

test.each([null, 'text', 7, [], { code: 7 }, { message: {} }])(
  'an error in another shape is handled: %j',
  (error) => {
    const refusal = { status: 403, error, header: () => null, call: 'GET /x' }
    expect(problemOfRefusal(refusal, OLD).problem.kind).toBe('missing-rights')
  },
)

test('the trace holds what support asks for, without Microsoft’s text', () => {
  const refusal = {
    status: 403,
    error: {
      code: 'Authorization_RequestDenied',
      message: 'ada@contoso.example may not do this',
      innerError: { 'request-id': 'from the body' },
    },
    header: () => null,
    call: 'POST /applications',
  }
  const problem = problemOfRefusal(refusal, OLD).problem
  expect(problem.trace).toEqual({
    at: expect.stringMatching(/^\d{4}-.*Z$/),
    requestId: 'from the body',
    code: 'Authorization_RequestDenied',
    status: 403,
    call: 'POST /applications',
  })
  expect(JSON.stringify(problem)).not.toContain('ada@contoso.example')
  const header = (name: string) => (name === 'request-id' ? 'from the header' : null)
  expect(problemOfRefusal({ ...refusal, header }, OLD).problem.trace.requestId).toBe('from the header')
})

test('without an answer the trace has no status', () => {
  expect(problemOf({ status: 0 }).trace).toEqual({ at: expect.any(String), call: 'POST /x' })
})
