/**
 * The page on which an administrator of another tenant consents to everything that the application lists.
 * learn.microsoft.com/entra/identity/enterprise-apps/grant-admin-consent
 */
export function customerConsentLink(appId: string): string {
  return `https://login.microsoftonline.com/organizations/adminconsent?client_id=${encodeURIComponent(appId)}`
}

/** What Microsoft asks of a publisher before it stops calling the application unverified. */
export const PUBLISHER_VERIFICATION =
  'https://learn.microsoft.com/entra/identity-platform/publisher-verification-overview'
