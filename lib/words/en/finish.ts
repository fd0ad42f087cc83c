/** What is left to do after the last step. */
export const finish = {}
