import { ADMINISTRATORS } from '@/lib/guide/roles'
import { explainSignIn } from './explain-sign-in'
import { again, type Explanation } from './explanation'
import type { Problem } from './problem'

const POLICY_OWNERS =
  'A Global Administrator, or a Security Administrator together with an Application Administrator'

/** The words for every way to stop. Exhaustive: a new kind of problem without words does not compile. */
export function explain(problem: Problem): Explanation {
  switch (problem.kind) {
    case 'sign-in-cancelled':
    case 'consent-declined':
    case 'admin-approval-needed':
    case 'approval-or-cancel':
    case 'sign-in-refused':
    case 'sign-in-interrupted':
    case 'page-misconfigured':
    case 'session-ended':
    case 'proof-required':
    case 'wrong-tenant':
      return explainSignIn(problem)
    case 'missing-rights':
      return {
        ...again(
          'Your account may not do this',
          'Microsoft refused it for lack of rights. A role that was given just now can take up to 15 minutes to count.',
          'Ask somebody with one of the roles below to do this step, or sign in with another account.',
        ),
        who: ADMINISTRATORS,
        remedies: ['try-again', 'other-account'],
      }
    case 'throttled':
      return again(
        'Microsoft asks us to wait',
        'Your tenant or Microsoft is busy. Nothing was changed by the refused call.',
        problem.seconds === null
          ? 'Try again in about a minute.'
          : `Try again in ${problem.seconds} seconds.`,
      )
    case 'microsoft-busy':
      return again(
        'Microsoft is busy',
        'It did not answer properly several times. The change may have been made all the same; the page looks before it sends again.',
        'Try again in a minute. Nothing is made twice.',
      )
    case 'offline':
      return again(
        'Microsoft could not be reached',
        'The connection was lost, or something on the way (a blocker, a proxy) stopped the request. If a change was sent, it may have arrived; the page looks before it sends again.',
        'Check the connection, then press again to go on.',
      )
    case 'storage-full':
      return {
        what: 'This tab’s storage is full',
        means:
          'Microsoft’s sign-in keeps its tokens in this tab, and there is no room for them. Nothing was changed.',
        next: 'Open this page in a new tab, which has storage of its own, and sign in there. The page finds in your tenant what this run has made.',
        who: null,
        remedies: ['new-tab', 'try-again'],
      }
    case 'still-copying':
      return again(
        `Microsoft is still copying ${problem.what}`,
        'A new object takes a while to reach all of Microsoft’s servers. It is there; this step cannot see it yet.',
        'Wait a minute, then try again. Nothing is made twice.',
      )
    case 'not-visible-yet':
      return again(
        'The change is not visible yet',
        'Microsoft accepted it, but reading it back still shows the old state.',
        'Wait a minute, then try again. Nothing is made twice.',
      )
    case 'gone':
      return again(
        `Microsoft cannot find ${problem.what}`,
        'It was there when the page last looked; somebody may have removed it.',
        'Try again: the page reads the tenant anew and goes on from what is there.',
      )
    case 'key-taken':
      return {
        ...again(
          'The application’s key is already taken',
          'Another application in your tenant holds the key by which this guide finds its own. It may be a deleted one that your account cannot see.',
          'Try again; if it stays, let somebody with one of the roles below do this step, or look under Deleted applications in the Entra admin center.',
        ),
        who: ADMINISTRATORS,
        remedies: ['try-again', 'other-account'],
      }
    case 'held-by-deleted':
      return {
        what: `A deleted application, “${problem.displayName}”, still holds this run’s key`,
        means: 'Entra keeps a deleted application for 30 days, and its key with it.',
        next: 'Choose what to do with it. Restoring or deleting for good needs an administrator role.',
        who: null,
        remedies: ['deal-with-deleted'],
      }
    case 'same-name':
      return {
        what: 'There are applications with this name already',
        means: 'They do not belong to this run, so it will not touch one without your word.',
        next: 'Choose the one to use, or make a new one beside them.',
        who: null,
        remedies: ['choose-application'],
      }
    case 'exists-already':
      return again(
        'It exists already',
        'Somebody else, or another tab, did the same a moment ago.',
        'Try again: the page reads the tenant and goes on from what is there.',
      )
    case 'api-not-offered':
      return {
        what: `Your tenant has no ${problem.api}`,
        means:
          'Microsoft does not offer this API to your tenant, usually because the product is not licensed there. Nothing was made.',
        next: problem.listable
          ? `Your customers’ tenants may have it. You can list its permission all the same: the application then asks for it there. In this tenant no one can connect ${problem.api}, and there is nothing to consent to.`
          : 'Start again with the other product, or have Dynamics 365 enabled for your tenant first.',
        who: null,
        remedies: [...(problem.listable ? (['list-anyway'] as const) : []), 'other-product', 'try-again'],
      }
    case 'api-needs-admin':
      return {
        what: `Your account may not add ${problem.api} to your tenant`,
        means: `Your tenant does not have the service principal of ${problem.api} yet, and Microsoft lets only administrators add it.`,
        next: problem.listable
          ? 'Ask someone with one of the roles below to do this step, or list the permission all the same and let an administrator do the rest later.'
          : 'Ask someone with one of the roles below to do this step, or sign in with another account.',
        who: ADMINISTRATORS,
        remedies: [...(problem.listable ? (['list-anyway'] as const) : []), 'other-account', 'try-again'],
      }
    case 'permission-not-offered':
      return {
        ...again(
          `${problem.api} does not offer “${problem.permission}” in this tenant`,
          'The API is there, but without the permission that the guide asks for.',
          'Start again with the other product, or send the details below to support.',
        ),
        remedies: ['try-again', 'other-product'],
      }
    case 'secret-lifetime-refused':
      return {
        ...again(
          'Your organization wants shorter-lived secrets',
          'An application management policy limits how long a client secret may live.',
          'Ask for an exemption for this application, then try again.',
        ),
        who: POLICY_OWNERS,
        remedies: ['try-again', 'open-policies'],
      }
    case 'secrets-refused':
      return {
        ...again(
          'Your organization does not allow client secrets',
          'An application management policy forbids adding them.',
          'Ask for an exemption for this application, then try again.',
        ),
        who: POLICY_OWNERS,
        remedies: ['try-again', 'open-policies'],
      }
    case 'too-many-secrets':
      return {
        what: 'The application can hold no more secrets',
        means:
          'Personal Microsoft accounts may sign in to it as well, and Microsoft allows such an application two secrets.',
        next: 'Choose the one that goes. It stops working at once, before the new one is made.',
        who: null,
        remedies: ['make-room'],
      }
    case 'multitenant-refused':
      return {
        ...again(
          'Your organization does not allow multitenant applications',
          'An application management policy refuses the account type that Unified.to needs.',
          'Ask for an exemption, then try again.',
        ),
        who: POLICY_OWNERS,
        remedies: ['try-again', 'open-policies'],
      }
    case 'uri-not-verified':
      return {
        ...again(
          'This application cannot become multitenant as it is',
          'It has an Application ID URI on a domain that your organization has not verified. Microsoft makes such an application multitenant only without it, and Unified.to needs a multitenant one. Nothing was changed.',
          'Register a new application instead; this one stays as it is. Or remove the Application ID URI under “Expose an API” in the Entra admin center, if nothing uses it, and try again.',
        ),
        remedies: ['new-application', 'try-again'],
      }
    case 'quota-reached':
      return {
        ...again(
          'You or your tenant have too many directory objects',
          'Entra limits how many a person may create (250 without an administrator role; deleted ones count).',
          'Delete old applications for good, or let an administrator do this step.',
        ),
        who: ADMINISTRATORS,
      }
    case 'unreadable-answer':
      return again(
        'The answer was not from Microsoft, or was cut short',
        `Something on the way may have replaced it (${problem.why}). If a change was sent, it may have arrived.`,
        'Try again; the page looks before it sends again.',
      )
    case 'unexpected':
      return again(
        'Something happened that this page does not know',
        `It stopped before doing more (${problem.what}). Nothing is lost.`,
        'Try again; if it stays, send the details below to support, or do the step by hand.',
      )
    default:
      return problem satisfies never
  }
}
