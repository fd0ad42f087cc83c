/** The page that builds links. */
export const builder = {}
