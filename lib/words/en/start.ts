import type { PlainWords } from '../plain-words'

/** The start screen, before anyone has signed in. */
export const start = {} satisfies PlainWords
