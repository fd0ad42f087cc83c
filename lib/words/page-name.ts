/**
 * The name of this page where the operator gives none: in the header, in titles, and on the practice tenant's consent page.
 * The same in every language, because a registration in Entra has one name. `services` are what its guides connect.
 */
export function defaultPageName(services: readonly string[]): string {
  return `${services.join(' and ')} onboarding`
}
