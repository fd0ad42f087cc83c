import type { en } from './en'
import type { otherPages } from './en/other-pages'
import type { script } from './en/script'
import type { Format } from './format'
import type { Language } from './languages'

/** What a run says, by area. */
export type RunCatalogue = typeof en

/** What only other pages say. */
export type OtherPages = typeof otherPages

/** Every sentence that a person reads, by area. English says which there are; another language must have the same. */
export type Catalogue = RunCatalogue & OtherPages

/** Which language words are in, and how its reader writes dates and numbers. */
type Spoken = { language: Language; format: Format }

export type RunWords = RunCatalogue & Spoken
export type Words = Catalogue & Spoken

/** The words of the run as commands. */
export type ScriptWords = typeof script
