import type { SaidByKind } from './said'

const exemption = 'Ask someone with one of the roles below to allow this in the policy. Then try again.'
const askRole = 'Ask someone with one of the roles below to do this step, or sign in with another account.'

/** Microsoft Graph refuses, because of the account, a policy of the organization or a limit. */
export const refusals = {
  'missing-rights': () => ({
    what: 'Your account is not allowed to do this',
    means:
      'Microsoft refused the request because your account does not have the rights. A new role can take up to 15 minutes to work.',
    next: askRole,
  }),
  'api-needs-admin': ({ api, listable }) => ({
    what: `Your account is not allowed to add ${api} to your tenant`,
    means: `Your tenant does not have the service principal of ${api} yet, and Microsoft lets only administrators add it.`,
    next: listable
      ? 'Ask someone with one of the roles below to do this step. Or list the permission now, and an administrator does the rest later.'
      : askRole,
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
} satisfies Partial<SaidByKind>
