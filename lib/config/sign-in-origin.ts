import type { Surroundings } from './environment'

export const MICROSOFT_SIGN_IN = 'https://login.microsoftonline.com'

/** The origin of the sign-in. `here` is this page's own origin, which serves the practice tenant unless that stands alone. */
export function signInOrigin(surroundings: Surroundings, here: string): string {
  return surroundings.kind === 'microsoft' ? MICROSOFT_SIGN_IN : (surroundings.origin ?? here)
}
