/** Links that cannot be followed, and what a link may say. */
export const link = {}
