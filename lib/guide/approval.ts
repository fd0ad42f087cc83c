import type { PageScope } from './permissions'

/** What an administrator approves for everyone. Granting consent is left out: people who may grant it can accept it themselves. */
export const APPROVED_SCOPES = [
  'User.Read',
  'Application.ReadWrite.All',
] as const satisfies readonly PageScope[]

/** Asked for with every sign-in. Where users may not accept anything themselves, these need the approval as well. */
const SIGN_IN_SCOPES = ['openid', 'profile', 'offline_access']

type ApprovalPlace = {
  /** Origin of the sign-in service. */
  signIn: string
  /** A tenant id, a domain or `organizations`. */
  tenant: string
  clientId: string
  /** Where Microsoft sends the administrator afterwards. */
  redirectUri: string
}

/**
 * The link by which an administrator approves this page for the organization.
 * learn.microsoft.com/entra/identity-platform/v2-admin-consent
 */
export function approvalLink({ signIn, tenant, clientId, redirectUri }: ApprovalPlace): string {
  const scopes = [
    ...APPROVED_SCOPES.map((scope) => `https://graph.microsoft.com/${scope}`),
    ...SIGN_IN_SCOPES,
  ]
  const query = Object.entries({ client_id: clientId, scope: scopes.join(' '), redirect_uri: redirectUri })
    .map((pair) => pair.map(encodeURIComponent).join('='))
    .join('&')
  return `${signIn}/${tenant}/v2.0/adminconsent?${query}`
}
