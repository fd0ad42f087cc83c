/**
 * Whose accounts may sign in to an application: `signInAudience`, as Microsoft spells it today.
 * learn.microsoft.com/entra/identity-platform/supported-accounts-validation
 */
export type Audience =
  | 'AzureADMyOrg'
  | 'AzureADMultipleOrgs'
  | 'AzureADandPersonalMicrosoftAccount'
  | 'PersonalMicrosoftAccount'

/** What the guide asks for a new application: accounts in any organizational directory. */
export const AUDIENCE = 'AzureADMultipleOrgs'

const WIDE_ENOUGH = [AUDIENCE, 'AzureADandPersonalMicrosoftAccount']

/** Whether people of other organizations may sign in, as the guide asks. */
export function isWideEnough(audience: string): boolean {
  return WIDE_ENOUGH.includes(audience)
}

/**
 * How many secrets an application of this audience may hold; `null` where two of them are always possible.
 * learn.microsoft.com/entra/identity-platform/supported-accounts-validation
 */
export function secretLimit(audience: string): number | null {
  return audience === 'AzureADandPersonalMicrosoftAccount' || audience === 'PersonalMicrosoftAccount'
    ? 2
    : null
}

/** The audience that includes both this one and what the guide asks for. Unchanged if it is wide enough. */
export function widened(audience: string): string {
  if (isWideEnough(audience)) return audience
  return audience === 'PersonalMicrosoftAccount' ? 'AzureADandPersonalMicrosoftAccount' : AUDIENCE
}
