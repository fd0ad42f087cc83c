/**
 * The name of this page where the operator gives none: in the header, in titles, and on the practice tenant's consent page.
 * The same in every language, because a registration in Entra has one name.
 */
export const PAGE_NAME = 'Dynamics 365 onboarding'
