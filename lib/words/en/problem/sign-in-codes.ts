import type { ApprovalGroup, SignInGroup } from '@/lib/problem/sign-in-codes'
import type { Said } from './said'

const approve =
  'Send the message below to an administrator. After the approval, press the button again. Or sign in with an account that is allowed to accept the permission.'

/** Refused sign-ins, by the group of Microsoft’s code. */
export const bySignInCode: Record<SignInGroup, Said> = {
  'wrong-account': {
    what: 'This account does not belong to that organization',
    means: 'The sign-in was meant for one tenant, and Microsoft does not know the account there.',
    next: 'Sign in with an administrator account of that organization.',
  },
  'unknown-tenant': {
    what: 'Microsoft does not know this organization',
    means: 'No Microsoft Entra tenant has the name or id that the sign-in was meant for. It may be mistyped.',
    next: 'Sign in without naming an organization, or ask the sender for a correct link.',
  },
  'not-assigned': {
    what: 'This account is not assigned to this page',
    means: 'Your organization lets only chosen people use applications such as this one.',
    next: 'Ask an administrator to assign you to this page under Enterprise applications. Then try again.',
  },
  proof: {
    what: 'Microsoft asks for more proof that it is you',
    means: 'Your organization asks for multifactor authentication, and it was not finished.',
    next: 'Try again and complete the sign-in on Microsoft’s page.',
  },
  'access-rules': {
    what: 'Your organization’s access rules refused this sign-in',
    means: 'A Conditional Access policy does not allow this device, network or kind of sign-in.',
    next: 'Use your company’s usual device and network, or another account. Your Security Administrator can say which rule it was.',
  },
  network: {
    what: 'Your network is not allowed to sign in to that tenant',
    means: 'Tenant restrictions or cross-tenant rules block this network from that organization.',
    next: 'Use another network, or an account that belongs to the organization.',
  },
  'no-subscription': {
    what: 'The organization has no subscription for this API',
    means: 'Microsoft cannot add the API, because the tenant has no license for the product.',
    next: 'Have the product enabled for the tenant first, then sign in again.',
  },
  'no-dataverse': {
    what: 'Your organization does not have this service of Dynamics 365',
    means: 'Microsoft did not find Dataverse, the service behind Dynamics 365, in your tenant.',
    next: 'Sign in with an account of the organization that uses Dynamics 365, or enable Dynamics 365 for the tenant first.',
  },
  'still-setting-up': {
    what: 'Microsoft is still setting up an application in your tenant',
    means: 'Microsoft has not finished copying it to all of its servers.',
    next: 'Wait half a minute, then try again.',
  },
  'no-consent': {
    what: 'No one has consented to this permission yet',
    means: 'An earlier consent may have been withdrawn.',
    next: 'Press the button again. Microsoft asks for it on its own page.',
  },
  'secret-refused': {
    what: 'Microsoft did not accept the secret',
    means: 'It is not copied everywhere yet, it is the Secret ID and not the Value, or it has expired.',
    next: 'Wait some minutes and check that you pasted the Value. If this happens again, create a new secret here.',
  },
  'national-cloud': {
    what: 'This organization is in a national cloud',
    means: 'Unified.to uses the public cloud only, so this page works only with global Microsoft Entra.',
    next: 'Use a tenant of the global cloud.',
  },
  other: {
    what: 'Microsoft refused this sign-in',
    means: 'The code below tells Microsoft the reason.',
    next: 'Try again. If this happens again, give the code and the time below to support.',
  },
}

/** Why an administrator has to approve, by the group of Microsoft’s code. */
export const byApprovalCode: Record<ApprovalGroup, Said> = {
  risky: {
    what: 'Microsoft considers this page risky, so an administrator has to approve it',
    means:
      'This page is from another organization and asks for far-reaching permissions. Microsoft then lets only an administrator accept them, often because the page’s publisher is not verified.',
    next: approve,
  },
  other: {
    what: 'An administrator has to approve this permission',
    means: 'Your account is not allowed to accept it for this page.',
    next: approve,
  },
}
