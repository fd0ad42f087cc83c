import type { en } from './en'
import type { script } from './en/script'
import type { Format } from './format'
import type { Language } from './languages'

/** Every sentence that a person reads, by area. English says which there are; another language must have the same. */
export type Catalogue = typeof en

/** The catalogue in one language, and how its reader writes dates and numbers. */
export type Words = Catalogue & { language: Language; format: Format }

/** The words of the run as commands. */
export type ScriptWords = typeof script
