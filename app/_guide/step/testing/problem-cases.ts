import type { StepId } from '@/lib/guide/steps'
import type { Problem, ProblemKind } from '@/lib/problem/problem'
import { EVERY_PROBLEM } from '@/lib/steps/testing/every-problem'

type Case = {
  at?: StepId
  signedOut?: true
  /** The action of each button or link of the problem, in their order. */
  ways: readonly string[]
}

const AGAIN: Case = { ways: ['press'] }
/** A ready message, which stands first where sending it is what helps. */
const MESSAGE = ['copy', 'copy', 'write']
const POLICIES = 'open https://aka.ms/app-mgmt-policy-ux'

/** Every problem, where it happens, and every way on. A missing kind does not compile. */
export const CASES: Record<ProblemKind, Case> = {
  'sign-in-cancelled': { at: 'sign-in', signedOut: true, ways: ['sign in', 'choose account'] },
  'consent-declined': { ways: ['press', 'choose account'] },
  'admin-approval-needed': { ways: [...MESSAGE, 'choose account', 'press'] },
  'approval-or-cancel': { ways: [...MESSAGE, 'press', 'choose account'] },
  'sign-in-refused': { at: 'sign-in', ways: ['choose account', 'sign in'] },
  'sign-in-interrupted': { ways: ['sign in'] },
  'page-misconfigured': { at: 'sign-in', signedOut: true, ways: ['copy'] },
  'sign-in-unreadable': { at: 'sign-in', signedOut: true, ways: ['copy', 'sign in'] },
  'session-ended': { ways: ['sign in'] },
  'proof-required': AGAIN,
  'wrong-tenant': { at: 'sign-in', ways: ['choose account'] },
  'missing-rights': { ways: [...MESSAGE, 'choose account', 'press'] },
  throttled: AGAIN,
  'microsoft-busy': AGAIN,
  offline: AGAIN,
  'storage-full': { ways: ['open this page', 'press'] },
  'still-copying': { at: 'add-permissions', ways: ['press'] },
  'not-visible-yet': { at: 'add-permissions', ways: ['press'] },
  gone: { at: 'create-secret', ways: ['press'] },
  'key-taken': { ways: ['press', 'choose account'] },
  'held-by-deleted': {
    ways: ['press restore-application', 'press purge-application', 'press other-key'],
  },
  'same-name': { ways: ['press new-application', 'press use-application', 'press use-application'] },
  'exists-already': { at: 'grant-consent', ways: ['press', 'leave out'] },
  'api-not-offered': { ways: ['press list-anyway', 'open product=engagement', 'press'] },
  'api-needs-admin': { ways: [...MESSAGE, 'press list-anyway', 'choose account'] },
  'permission-not-offered': { at: 'add-permissions', ways: ['open product=engagement', 'copy'] },
  'secret-lifetime-refused': { at: 'create-secret', ways: [POLICIES, 'press'] },
  'secrets-refused': { at: 'create-secret', ways: [POLICIES, 'press'] },
  'too-many-secrets': { at: 'create-secret', ways: ['press make-room', 'press make-room'] },
  'multitenant-refused': { ways: [POLICIES, 'press'] },
  'uri-not-verified': { ways: ['press new-application', 'press'] },
  'quota-reached': { ways: [...MESSAGE, 'press'] },
  'unreadable-answer': AGAIN,
  unexpected: AGAIN,
}

const NAME_SAKES = ['AzureADMyOrg', 'AzureADandPersonalMicrosoftAccount'].map((audience, index) => ({
  objectId: `object ${index}`,
  appId: `app ${index}`,
  displayName: 'Contoso CRM',
  createdAt: '2029-03-01T08:00:00Z',
  audience,
  redirectUris: [`https://crm${index}.contoso.example/callback`],
  secrets: index,
}))

/** An example of each kind, as a step meets it. */
export function problemOf(kind: ProblemKind): Problem {
  return kind === 'same-name' ? { ...EVERY_PROBLEM[kind], nameSakes: NAME_SAKES } : EVERY_PROBLEM[kind]
}
