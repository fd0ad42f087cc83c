import type { PlainWords } from '../catalogue'

/** Titles, buttons and reasons of the steps and of what can be done afterwards. */
export const guide = {} satisfies PlainWords
