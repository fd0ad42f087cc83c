import type { PlainWords } from '../catalogue'

/** The start screen, before anyone has signed in. */
export const start = {} satisfies PlainWords
