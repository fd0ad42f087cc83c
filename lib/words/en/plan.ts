/** What a step is about to do. */
export const plan = {}
