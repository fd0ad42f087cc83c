import type { PlainWords } from '../plain-words'

/** Titles, buttons and reasons of the steps and of what can be done afterwards. */
export const guide = {} satisfies PlainWords
