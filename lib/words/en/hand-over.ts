/** The values that are shown once. */
export const handOver = {}
