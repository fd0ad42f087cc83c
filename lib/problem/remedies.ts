import { ownsPolicies } from '@/lib/guide/roles'
import type { Problem } from './problem'
import { type SignInGroup, signInGroup } from './sign-in-codes'

/** What a person can press next to a problem. */
export type Remedy =
  | 'try-again'
  | 'sign-in'
  | 'other-account'
  | 'without-tenant'
  | 'choose-application'
  | 'new-application'
  | 'deal-with-deleted'
  | 'other-product'
  | 'list-anyway'
  | 'make-room'
  | 'open-policies'
  | 'new-tab'
  | 'pass-on'
  | 'ask-approval'
  | 'copy-details'

/** The people who can do it if this person cannot: those with one of these roles. */
export type Able = 'administrators' | 'policy-owners'

/** Why the Entra admin center refuses the same as this page. */
export type NotByHand = 'policy' | 'rights' | 'not-there' | 'limit'

/**
 * What a person can do about a problem: first what helps, and nothing that cannot work. `who` is set if this person cannot
 * continue alone.
 */
type WaysOn = { who: Able | null; remedies: readonly Remedy[] }

/**
 * The ways on for every problem. A new kind without one does not compile. `templateIds` are the roles of the person who
 * reads it, where they are known: who may do it needs no one else.
 */
export function remediesFor(problem: Problem, templateIds: readonly string[] = []): WaysOn {
  switch (problem.kind) {
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
    // It may have been the wrong account, and Microsoft takes the same one again without asking.
    case 'consent-declined':
      return by('try-again', 'other-account')
    case 'sign-in-cancelled':
      return by('try-again', 'other-account', 'without-tenant', 'ask-approval')
    case 'page-misconfigured':
      return by('copy-details')
    case 'sign-in-unreadable':
      return by('copy-details', 'sign-in')
    case 'sign-in-interrupted':
    case 'session-ended':
      return by('sign-in')
    case 'sign-in-refused':
      return by(...SIGN_IN[signInGroup(problem.code)])
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
      return by('other-product', 'copy-details')
    case 'too-many-secrets':
      return by('make-room')
    case 'uri-not-verified':
      return by('new-application', 'try-again')
    case 'admin-approval-needed':
      return { who: 'administrators', remedies: ['ask-approval', 'other-account', 'try-again', 'pass-on'] }
    case 'approval-or-cancel':
      return { who: 'administrators', remedies: ['ask-approval', 'try-again', 'other-account', 'pass-on'] }
    case 'missing-rights':
      return { who: 'administrators', remedies: ['pass-on', 'other-account', 'try-again'] }
    case 'key-taken':
      return { who: 'administrators', remedies: ['try-again', 'other-account', 'pass-on'] }
    case 'quota-reached':
      return { who: 'administrators', remedies: ['pass-on', 'try-again'] }
    case 'api-needs-admin':
      return { who: 'administrators', remedies: ['pass-on', ...listing(problem), 'other-account'] }
    case 'secret-lifetime-refused':
    case 'secrets-refused':
    case 'multitenant-refused':
      return {
        who: 'policy-owners',
        remedies: ownsPolicies(templateIds)
          ? ['open-policies', 'try-again', 'pass-on']
          : ['pass-on', 'open-policies', 'try-again'],
      }
    default:
      return problem satisfies never
  }
}

/** Why doing it by hand cannot work either; `null` where it may. */
export function notByHand({ kind }: Problem): NotByHand | null {
  switch (kind) {
    case 'secret-lifetime-refused':
    case 'secrets-refused':
    case 'multitenant-refused':
      return 'policy'
    case 'missing-rights':
    case 'api-needs-admin':
      return 'rights'
    case 'api-not-offered':
    case 'permission-not-offered':
      return 'not-there'
    case 'quota-reached':
      return 'limit'
    default:
      return null
  }
}

/** A refused sign-in: where the same account is refused again, another one comes first. */
const SIGN_IN: Record<SignInGroup, readonly Remedy[]> = {
  'wrong-account': ['other-account'],
  'unknown-tenant': ['without-tenant', 'other-account'],
  'not-assigned': ['other-account', 'sign-in'],
  proof: ['sign-in', 'other-account'],
  'access-rules': ['other-account', 'sign-in'],
  network: ['other-account', 'sign-in'],
  'no-subscription': ['other-product', 'sign-in'],
  'no-dataverse': ['other-account'],
  'still-setting-up': ['sign-in'],
  'no-consent': ['sign-in', 'other-account'],
  'secret-refused': ['sign-in', 'other-account'],
  'national-cloud': ['other-account'],
  other: ['sign-in', 'other-account'],
}

function by(...remedies: Remedy[]): WaysOn {
  return { who: null, remedies }
}

function listing({ listable }: { listable: boolean }): Remedy[] {
  return listable ? ['list-anyway'] : []
}
