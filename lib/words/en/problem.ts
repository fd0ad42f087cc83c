/** Every way in which a step can stop. */
export const problem = {}
