import type { OtherPages, RunCatalogue, RunWords, Words } from './catalogue'
import { createFormat } from './format'
import type { Language } from './languages'

/** Two files for each language, so that a browser loads the words of its own only, and a run none of other pages. */
const FILES = {
  en: {
    run: () => import('./en').then(({ en }) => en),
    other: () => import('./en/other-pages').then(({ otherPages }) => otherPages),
  },
  de: {
    run: () => import('./de').then(({ de }) => de),
    other: () => import('./de/other-pages').then(({ otherPages }) => otherPages),
  },
} satisfies Record<Language, { run: () => Promise<RunCatalogue>; other: () => Promise<OtherPages> }>

/**
 * What a run says in a language; the same promise for the same answer, so that React's `use` may wait for it.
 * @param locale A BCP 47 tag of that language, for dates and numbers.
 * @throws What the import throws where the file does not arrive; the next call tries again.
 */
export const loadRunWords = once(
  async (language, locale): Promise<RunWords> => ({
    ...(await FILES[language].run()),
    language,
    format: createFormat(locale),
  }),
)

/** Everything that is said in a language; otherwise as `loadRunWords`. */
export const loadWords = once(async (language, locale): Promise<Words> => {
  const [run, other] = await Promise.all([loadRunWords(language, locale), FILES[language].other()])
  return { ...run, ...other }
})

function once<Loaded>(load: (language: Language, locale: string) => Promise<Loaded>) {
  const loaded = new Map<string, Promise<Loaded>>()
  return (language: Language, locale: string): Promise<Loaded> => {
    const key = `${language} ${locale}`
    const known = loaded.get(key)
    if (known) return known
    const words = load(language, locale)
    loaded.set(key, words)
    words.catch(() => loaded.delete(key))
    return words
  }
}
