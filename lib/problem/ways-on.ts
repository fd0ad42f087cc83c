import type { Problem } from './problem'

/** What a person can press next to a problem. */
export type Remedy =
  | 'try-again'
  | 'sign-in'
  | 'other-account'
  | 'choose-application'
  | 'new-application'
  | 'deal-with-deleted'
  | 'other-product'
  | 'list-anyway'
  | 'make-room'
  | 'open-policies'
  | 'new-tab'

/** The people who can do it if this person cannot: those with one of these roles. */
export type Able = 'administrators' | 'policy-owners'

/** What a person can do about a problem, the best way first. `who` is set if this person cannot continue alone. */
type WaysOn = { who: Able | null; remedies: readonly Remedy[] }

/** The ways on for every problem. A new kind without one does not compile. */
export function waysOn(problem: Problem): WaysOn {
  switch (problem.kind) {
    case 'sign-in-cancelled':
    case 'consent-declined':
    case 'page-misconfigured':
    case 'proof-required':
    case 'throttled':
    case 'microsoft-busy':
    case 'offline':
    case 'still-copying':
    case 'not-visible-yet':
    case 'gone':
    case 'exists-already':
    case 'unreadable-answer':
    case 'unexpected':
      return by('try-again')
    case 'sign-in-interrupted':
    case 'session-ended':
      return by('sign-in')
    case 'sign-in-refused':
      return by('sign-in', 'other-account')
    case 'wrong-tenant':
      return by('other-account')
    case 'storage-full':
      return by('new-tab', 'try-again')
    case 'held-by-deleted':
      return by('deal-with-deleted')
    case 'same-name':
      return by('choose-application')
    case 'api-not-offered':
      return by(...listing(problem), 'other-product', 'try-again')
    case 'permission-not-offered':
      return by('try-again', 'other-product')
    case 'too-many-secrets':
      return by('make-room')
    case 'uri-not-verified':
      return by('new-application', 'try-again')
    case 'admin-approval-needed':
      return { who: 'administrators', remedies: ['other-account', 'try-again'] }
    case 'approval-or-cancel':
    case 'missing-rights':
    case 'key-taken':
      return { who: 'administrators', remedies: ['try-again', 'other-account'] }
    case 'quota-reached':
      return { who: 'administrators', remedies: ['try-again'] }
    case 'api-needs-admin':
      return { who: 'administrators', remedies: [...listing(problem), 'other-account', 'try-again'] }
    case 'secret-lifetime-refused':
    case 'secrets-refused':
    case 'multitenant-refused':
      return { who: 'policy-owners', remedies: ['try-again', 'open-policies'] }
    default:
      return problem satisfies never
  }
}

function by(...remedies: Remedy[]): WaysOn {
  return { who: null, remedies }
}

function listing({ listable }: { listable: boolean }): Remedy[] {
  return listable ? ['list-anyway'] : []
}
