/** The shortest password of a key file, in characters. */
export const SHORTEST_PASSWORD = 12
