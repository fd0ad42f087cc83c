/** The report for support. */
export const report = {}
