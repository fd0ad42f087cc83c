import { ADMINISTRATORS } from '@/lib/guide/roles'
import { again, type Explanation } from './explanation'
import type { Problem } from './problem'
import { approvalWords, signInWords } from './sign-in-codes'

/** Ways to stop that come from signing in, or from being somebody else than expected. */
type SignInProblem = Extract<
  Problem,
  {
    kind:
      | 'sign-in-cancelled'
      | 'consent-declined'
      | 'admin-approval-needed'
      | 'approval-or-cancel'
      | 'sign-in-refused'
      | 'sign-in-interrupted'
      | 'page-misconfigured'
      | 'session-ended'
      | 'proof-required'
      | 'wrong-tenant'
  }
>

/** The words for trouble with the sign-in. Exhaustive over its own kinds. */
export function explainSignIn(problem: SignInProblem): Explanation {
  switch (problem.kind) {
    case 'sign-in-cancelled':
      return again(
        'You came back without finishing on Microsoft’s page',
        'Nothing was changed in your tenant.',
        'Press the button again when you are ready. If Microsoft’s page said “Need admin approval”, an administrator has to approve this page first.',
      )
    case 'consent-declined':
      return again(
        'The permission was not given',
        'Without it this page cannot do the step. Nothing was changed in your tenant.',
        'Press the button again and accept, or do the step by hand.',
      )
    case 'admin-approval-needed':
      return {
        ...approvalWords(problem.code),
        who: ADMINISTRATORS,
        remedies: ['other-account', 'try-again'],
      }
    case 'approval-or-cancel':
      return {
        ...again(
          'An administrator may have to approve this page first',
          'If Microsoft’s page said “Need admin approval”, your account may not accept this permission. If you pressed Cancel, nothing else is wrong. Microsoft answers both in the same way. Nothing was changed in your tenant.',
          'Ask an administrator, with the message below, then press the button again. If you pressed Cancel, press the button again and accept.',
        ),
        who: ADMINISTRATORS,
        remedies: ['try-again', 'other-account'],
      }
    case 'sign-in-refused':
      return { ...signInWords(problem.code), who: null, remedies: ['sign-in', 'other-account'] }
    case 'sign-in-interrupted':
      return {
        ...again(
          'The sign-in was interrupted',
          'The answer arrived in another tab, or the page was reloaded meanwhile. Nothing was changed in your tenant.',
          'Sign in again.',
        ),
        remedies: ['sign-in'],
      }
    case 'page-misconfigured':
      return again(
        'This page is not set up correctly for Microsoft sign-in',
        `The mistake is ours, not yours: Microsoft refused the page’s own registration (${problem.code}).`,
        'Tell whoever sent you here, with the details below; meanwhile every step can be done by hand.',
      )
    case 'session-ended':
      return {
        ...again(
          'Your sign-in has ended',
          'Sessions end after some hours, or when an administrator ends them. What was done stays done.',
          'Sign in again; the run is found where it stopped.',
        ),
        remedies: ['sign-in'],
      }
    case 'proof-required':
      return again(
        'Microsoft wants a further proof that it is you',
        'Your organization’s rules changed or your network did. Nothing is lost.',
        'Press the button again and finish the proof on Microsoft’s page.',
      )
    case 'wrong-tenant':
      return {
        what: `This link is for ${problem.expected}`,
        means: `You are signed in to ${problem.actual}. Going on would change the wrong organization, so the run stops here.`,
        next: `Sign in with an account of ${problem.expected}.`,
        who: null,
        remedies: ['other-account'],
      }
  }
}
