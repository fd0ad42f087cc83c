import type { Problem, Subject } from '@/lib/problem/problem'
import type { ApprovalGroup, SignInGroup } from '@/lib/problem/sign-in-codes'
import type { Texts } from '../say'

/** What happened (a title), what it means and what to do next. */
type Said = { what: string; means: string; next: string }

const subject: Record<Subject, string> = {
  application: 'the application',
  'new-application': 'the new application',
  'deleted-application': 'the deleted application',
  'deleted-applications': 'the deleted applications',
  'tagged-applications': 'the applications with this guide’s tag',
  'named-applications': 'the applications with this name',
  principal: 'the service principal',
  'new-principal': 'the new service principal',
  api: 'the API',
  secret: 'the secret',
  consent: 'the consent',
  owners: 'the owners',
  account: 'your account',
  organization: 'your organization',
  roles: 'your roles',
  directory: 'the directory',
  environment: 'the environment',
}

const approve =
  'Send the message below to an administrator. After the approval, press the button again. Or sign in with an account that is allowed to accept the permission.'
const exemption =
  'Ask someone with one of the roles below to exempt this application from the policy. Then try again.'
const askRole = 'Ask someone with one of the roles below to do this step, or sign in with another account.'

const kind: Texts<Exclude<Problem, { kind: 'sign-in-refused' | 'admin-approval-needed' }>, Said> = {
  'sign-in-cancelled': () => ({
    what: 'You came back without finishing on Microsoft’s page',
    means: 'Nothing was changed in your tenant.',
    next: 'Press the button again when you are ready. If Microsoft’s page said “Need admin approval”, an administrator has to approve this page first.',
  }),
  'consent-declined': () => ({
    what: 'The permission was not given',
    means: 'Without it this page cannot do the step. Nothing was changed in your tenant.',
    next: 'Press the button again and accept, or do the step yourself as “Do it by hand” says.',
  }),
  'approval-or-cancel': () => ({
    what: 'An administrator may have to approve this page first',
    means:
      'If Microsoft’s page said “Need admin approval”, your account is not allowed to accept this permission. If you pressed Cancel, nothing else is wrong. Microsoft answers both in the same way. Nothing was changed in your tenant.',
    next: 'Send the message below to an administrator. After the approval, press the button again. If you pressed Cancel, press the button again and accept.',
  }),
  'sign-in-interrupted': () => ({
    what: 'The sign-in was interrupted',
    means:
      'Microsoft’s answer arrived in another tab, or this page was reloaded. Nothing was changed in your tenant.',
    next: 'Sign in again.',
  }),
  'page-misconfigured': ({ code }) => ({
    what: 'This page is not set up correctly for Microsoft sign-in',
    means: `Microsoft refused this page’s own registration (${code}). The mistake is ours, not yours.`,
    next: 'Send the details below to the person who sent you here. You can do every step yourself as “Do it by hand” says.',
  }),
  'sign-in-unreadable': () => ({
    what: 'Microsoft’s answer to the sign-in could not be read',
    means:
      'Microsoft can be reached, but did not let this page read its answer. In most cases this page’s address is registered at Microsoft as “Web” and not as “Single-page application”. Then the mistake is ours, not yours. A blocker in your browser can do the same. Nothing was changed in your tenant.',
    next: 'Send the details below to the person who sent you here. If a blocker is active, switch it off for this page and sign in again.',
  }),
  'session-ended': () => ({
    what: 'Your sign-in has ended',
    means:
      'Microsoft ends a sign-in after some hours, or when an administrator ends it. What is done stays done.',
    next: 'Sign in again. The page goes on where the run stopped.',
  }),
  'proof-required': () => ({
    what: 'Microsoft asks for more proof that it is you',
    means: 'Your organization’s rules or your network changed. Nothing is lost.',
    next: 'Press the button again and complete the sign-in on Microsoft’s page.',
  }),
  'wrong-tenant': ({ expected, actual }) => ({
    what: `This link is for ${expected}`,
    means: `You are signed in to ${actual}. The run stops here, so that it does not change the wrong organization.`,
    next: `Sign in with an account of ${expected}.`,
  }),
  'missing-rights': () => ({
    what: 'Your account is not allowed to do this',
    means:
      'Microsoft refused the request because your account does not have the rights. A new role can take up to 15 minutes to work.',
    next: askRole,
  }),
  throttled: ({ seconds }, format) => ({
    what: 'Microsoft limits the requests for your tenant',
    means: 'Your tenant or this page sent many requests. Microsoft refused this one, and it changed nothing.',
    next: seconds === null ? 'Try again in about a minute.' : `Try again in ${format.wait(seconds)}.`,
  }),
  'microsoft-busy': () => ({
    what: 'Microsoft is busy',
    means:
      'Microsoft did not answer properly several times. The change may have been made: the page checks before it sends it again.',
    next: 'Try again in a minute. The page creates nothing twice.',
  }),
  offline: () => ({
    what: 'Microsoft could not be reached',
    means:
      'The connection was lost, or something on the way (a blocker, a proxy) stopped the request. If a change was sent, it may have arrived: the page checks before it sends it again.',
    next: 'Check the connection. Then press the button again to go on.',
  }),
  'storage-full': () => ({
    what: 'This tab’s storage is full',
    means:
      'Microsoft’s sign-in keeps its tokens in this tab, and there is no room for them. Nothing was changed.',
    next: 'Open this page in a new tab, which has its own storage, and sign in there. The page finds in your tenant what this run has created.',
  }),
  'still-copying': ({ what }) => ({
    what: `Microsoft is still copying ${subject[what]}`,
    means:
      'A new object takes a while to reach all of Microsoft’s servers. It exists, but this step cannot see it yet.',
    next: 'Wait a minute, then try again. The page creates nothing twice.',
  }),
  'not-visible-yet': () => ({
    what: 'The change is not visible yet',
    means: 'Microsoft accepted the change, but still shows the old state.',
    next: 'Wait a minute, then try again. The page creates nothing twice.',
  }),
  gone: ({ what }) => ({
    what: `Microsoft cannot find ${subject[what]}`,
    means: 'It was there when the page last read your tenant. Someone may have removed it.',
    next: 'Try again. The page reads the tenant again and goes on from what is there.',
  }),
  'key-taken': () => ({
    what: 'The application’s key is already taken',
    means:
      'Another application in your tenant has the key by which this guide finds its own. It may be a deleted one that your account cannot see.',
    next: 'Try again. If this happens again, ask someone with one of the roles below to do this step, or look under Deleted applications in the Entra admin center.',
  }),
  'held-by-deleted': ({ displayName }) => ({
    what: `A deleted application, “${displayName}”, still holds this run’s key`,
    means: 'Entra keeps a deleted application and its key for 30 days.',
    next: 'Choose what to do with it. You need an administrator role to restore it or to delete it for good.',
  }),
  'same-name': () => ({
    what: 'There are already applications with this name',
    means: 'They do not belong to this run. The page does not change one without your confirmation.',
    next: 'Choose the one to use, or create a new one.',
  }),
  'exists-already': () => ({
    what: 'This was already created a moment ago, in another tab or by a colleague',
    means: 'Microsoft refused to create it a second time.',
    next: 'Try again. The page reads the tenant and goes on from what is there.',
  }),
  'api-not-offered': ({ api, listable }) => ({
    what: `Your tenant has no ${api}`,
    means:
      'Microsoft does not offer this API to your tenant, usually because your organization has no license for the product. Nothing was created.',
    next: listable
      ? `Your customers’ tenants may have it. You can still list its permission, and the application asks for it there. In this tenant no one can connect ${api}, and there is nothing to consent to.`
      : 'Have the product enabled for your tenant first, then try again. If this page offers another product, you can start again with that one.',
  }),
  'api-needs-admin': ({ api, listable }) => ({
    what: `Your account is not allowed to add ${api} to your tenant`,
    means: `Your tenant does not have the service principal of ${api} yet, and Microsoft lets only administrators add it.`,
    next: listable
      ? 'Ask someone with one of the roles below to do this step. Or list the permission now, and an administrator does the rest later.'
      : askRole,
  }),
  'permission-not-offered': ({ api, permission }) => ({
    what: `${api} does not offer “${permission}” in this tenant`,
    means: 'The API is there, but without the permission that the guide asks for.',
    next: 'If this page offers another product, you can start again with that one. Otherwise send the details below to support.',
  }),
  'secret-lifetime-refused': () => ({
    what: 'Your organization allows only shorter-lived secrets',
    means: 'An application management policy limits how long a client secret may be valid.',
    next: exemption,
  }),
  'secrets-refused': () => ({
    what: 'Your organization does not allow client secrets',
    means: 'An application management policy forbids new client secrets.',
    next: exemption,
  }),
  'too-many-secrets': () => ({
    what: 'The application can hold no more secrets',
    means:
      'Personal Microsoft accounts may also sign in to it, and Microsoft allows such an application only two secrets.',
    next: 'Choose the secret to remove. It stops working at once, before the page creates the new one.',
  }),
  'multitenant-refused': () => ({
    what: 'Your organization does not allow multitenant applications',
    means: 'An application management policy refuses the account type that Unified.to needs.',
    next: exemption,
  }),
  'uri-not-verified': () => ({
    what: 'This application cannot become multitenant as it is',
    means:
      'It has an Application ID URI on a domain that your organization has not verified. Microsoft makes such an application multitenant only without that URI, and Unified.to needs a multitenant one. Nothing was changed.',
    next: 'Register a new application. This one stays as it is. Or remove the Application ID URI under “Expose an API” in the Entra admin center, if nothing uses it, and try again.',
  }),
  'quota-reached': () => ({
    what: 'You or your tenant have too many directory objects',
    means:
      'Entra limits how many objects a person may create: 250 without an administrator role. Deleted ones count too.',
    next: 'Delete old applications for good, or ask an administrator to do this step.',
  }),
  'unreadable-answer': () => ({
    what: 'The answer was not from Microsoft, or was cut short',
    means: 'Something on the way may have replaced it. If a change was sent, it may have arrived.',
    next: 'Try again. The page checks before it sends it again.',
  }),
  unexpected: () => ({
    what: 'Something happened that this page does not know',
    means: 'The page stopped before it did more. Nothing is lost.',
    next: 'Try again. If this happens again, send the details below to support, or do the step yourself as “Do it by hand” says.',
  }),
}

const signIn: Record<SignInGroup, Said> = {
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

const approval: Record<ApprovalGroup, Said> = {
  risky: {
    what: 'Microsoft considers this page risky, so an administrator has to approve it',
    means:
      'Microsoft treats a page from another organization in this way when it asks for far-reaching permissions, often because its publisher is not verified. Then only an administrator can accept them.',
    next: approve,
  },
  other: {
    what: 'An administrator has to approve this permission',
    means: 'Your account is not allowed to accept it for this page.',
    next: approve,
  },
}

/** Every way in which a step can stop. */
export const problem = {
  kind,
  signIn,
  approval,
  roles: (names: string) => `Roles that can do this: ${names}.`,
  details: 'Details for support',
  copy: 'Copy details',
  copied: 'Details copied',
  detail: {
    step: 'Step',
    problem: 'Problem',
    at: 'Time (UTC)',
    code: 'Code',
    status: 'HTTP status',
    requestId: 'Request id',
    call: 'Call',
    cause: 'Cause',
  },
}
