/** The clicks of the manual guide. */
export const byHand = {}
