/** What was read back from the tenant. */
export const checks = {}
