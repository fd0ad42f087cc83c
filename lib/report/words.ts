import type { ActionId } from '@/lib/guide/steps'
import type { ReportedProblem, ReportedStatus } from './report'

/** First and last line: by them a report is known, and known to be whole. */
export const FIRST_LINE = 'Onboarding report, format 1'
export const LAST_LINE = 'End of the report'

/** Lines before the steps, by field. */
export const HEAD = {
  version: 'App',
  place: 'Tenant of',
  made: 'Made',
  browser: 'Browser',
  kept: 'Left out',
  tenant: 'Tenant',
  organization: 'Organization',
  account: 'Account',
  screen: 'Screen',
  error: 'Page error',
} as const

/** Everything that can be pressed, by its title. */
export const TITLES = {
  'sign-in': 'Sign in',
  'register-app': 'Register your application',
  'add-permissions': 'Configure API permissions',
  'grant-consent': 'Grant admin consent',
  'create-secret': 'Get your client ID and secret',
  'hand-over': 'Enter your credentials on Unified.to',
  'remove-run': 'Remove what this run made',
  'withdraw-access': 'Withdraw this page’s access',
} as const satisfies Record<ActionId, string>

/** What the two ticks left out. */
export const KEPT = [
  { names: false, ids: false, words: 'names and full ids' },
  { names: false, ids: true, words: 'names' },
  { names: true, ids: false, words: 'full ids' },
  { names: true, ids: true, words: 'nothing' },
] as const

type Details = Exclude<
  { [P in ReportedProblem as P['kind']]: keyof P }[ReportedProblem['kind']],
  'kind' | 'trace'
>

/** Lines under a problem: its own details, then the trace. */
export const DETAILS = {
  code: 'Refusal',
  seconds: 'Seconds to wait',
  what: 'What',
  why: 'Why',
  expected: 'Link is for',
  actual: 'Signed in to',
  displayName: 'Deleted application',
  deletedAt: 'Deleted at',
  api: 'API',
  permission: 'Permission',
} as const satisfies Record<Details, string>

export const TRACE = {
  at: 'Time',
  code: 'Code',
  status: 'HTTP status',
  requestId: 'Request-id',
  call: 'Call',
} as const satisfies Record<keyof ReportedProblem['trace'], string>

/** Statuses that are told by a word alone. */
export const STATUS_WORDS = [
  { words: 'ready', status: { kind: 'ready' } },
  { words: 'going to Microsoft', status: { kind: 'leaving' } },
  { words: 'left out', status: { kind: 'passed-on' } },
  { words: 'done', status: { kind: 'done', how: 'made' } },
  { words: 'done earlier', status: { kind: 'done', how: 'found' } },
  { words: 'working', status: { kind: 'running', wait: null } },
] as const satisfies readonly { words: string; status: ReportedStatus }[]

export const STOPPED = 'stopped'
export const WAITING = 'waiting for Microsoft, attempt '
export const AFTER = 'after '
