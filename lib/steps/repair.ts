/** What "Repair" can mend by itself. The consent and the secret have steps of their own. */
export const REPAIRS = ['sign-in', 'audience', 'redirect-uri', 'permissions'] as const

export type Repair = (typeof REPAIRS)[number]
