/** The practice tenant and its pages. */
export const practice = {}
