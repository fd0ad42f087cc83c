/**
 * Whose accounts may sign in to an application: `signInAudience`, as Microsoft spells it today.
 * learn.microsoft.com/entra/identity-platform/supported-accounts-validation
 */
export type Audience =
  | 'AzureADMyOrg'
  | 'AzureADMultipleOrgs'
  | 'AzureADandPersonalMicrosoftAccount'
  | 'PersonalMicrosoftAccount'

/** The audiences that a guide may ask for: the person who connects comes from another organization, with or without personal accounts. */
export type AskedAudience = Extract<Audience, 'AzureADMultipleOrgs' | 'AzureADandPersonalMicrosoftAccount'>

/** The audience that includes every other one. */
const WIDEST = 'AzureADandPersonalMicrosoftAccount'

/** Whether everyone may sign in whom the guide asks for. */
export function isWideEnough(audience: string, asked: AskedAudience): boolean {
  return audience === asked || audience === WIDEST
}

/**
 * How many secrets an application of this audience may hold; `null` where two of them are always possible.
 * learn.microsoft.com/entra/identity-platform/supported-accounts-validation
 */
export function secretLimit(audience: string): number | null {
  return takesPersonal(audience) ? 2 : null
}

/** The audience that includes both this one and what the guide asks for. Unchanged if it is wide enough. */
export function widened(audience: string, asked: AskedAudience): string {
  if (isWideEnough(audience, asked)) return audience
  return audience === 'PersonalMicrosoftAccount' ? WIDEST : asked
}

/** Whether a change of the audience lets personal accounts in that could not sign in before. */
export function letsPersonalIn(from: string, to: string): boolean {
  return takesPersonal(to) && !takesPersonal(from)
}

/** Whether personal Microsoft accounts may sign in. Tokens are then of version 2 only: learn.microsoft.com/graph/api/resources/apiapplication */
export function takesPersonal(audience: string): boolean {
  return audience === WIDEST || audience === 'PersonalMicrosoftAccount'
}
