/**
 * Whose accounts may sign in to an application: `signInAudience`, in the words of the admin center.
 * learn.microsoft.com/entra/identity-platform/supported-accounts-validation
 */
const ACCOUNTS: Readonly<Record<string, string>> = {
  AzureADMyOrg: 'accounts of this organization only',
  AzureADMultipleOrgs: 'accounts of any organization (multitenant)',
  AzureADandPersonalMicrosoftAccount: 'accounts of any organization and personal Microsoft accounts',
  PersonalMicrosoftAccount: 'personal Microsoft accounts only',
}

/** What the guide asks of a new application: accounts in any organizational directory. */
export const AUDIENCE = 'AzureADMultipleOrgs'

const WIDE_ENOUGH = [AUDIENCE, 'AzureADandPersonalMicrosoftAccount']

/** Whether people of other organizations may sign in, as the guide asks. */
export function isWideEnough(audience: string): boolean {
  return WIDE_ENOUGH.includes(audience)
}

/** The audience that takes in what the guide asks for and loses nothing: the same one where that is wide enough. */
export function widened(audience: string): string {
  if (isWideEnough(audience)) return audience
  return audience === 'PersonalMicrosoftAccount' ? 'AzureADandPersonalMicrosoftAccount' : AUDIENCE
}

/** The audience in words, or as Microsoft spells it where it is a new one. */
export function accountsOf(audience: string): string {
  return ACCOUNTS[audience] ?? audience
}
