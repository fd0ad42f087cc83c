import type { Catalogue, Words } from './catalogue'
import { createFormat } from './format'
import type { Language } from './languages'

/** One file for each language, so that a browser loads the words of its own only. */
const CATALOGUES = {
  en: () => import('./en').then(({ en }) => en),
  de: () => import('./de').then(({ de }) => de),
} satisfies Record<Language, () => Promise<Catalogue>>

const loaded = new Map<string, Promise<Words>>()

/**
 * The words of a language; the same promise for the same answer, so that React's `use` may wait for it.
 * @param locale A BCP 47 tag of that language, for dates and numbers.
 * @throws What the import throws where the file does not arrive; the next call tries again.
 */
export function loadWords(language: Language, locale: string): Promise<Words> {
  const key = `${language} ${locale}`
  const known = loaded.get(key)
  if (known) return known
  const words = CATALOGUES[language]().then((catalogue) => ({
    ...catalogue,
    language,
    format: createFormat(locale),
  }))
  loaded.set(key, words)
  words.catch(() => loaded.delete(key))
  return words
}
