'use client'

import { createContext, type ReactNode, use } from 'react'
import type { Catalogue, RunWords, Words } from '@/lib/words/catalogue'
import type { Language } from '@/lib/words/languages'
import { loadRunWords, loadWords } from '@/lib/words/load'

export type Reader = {
  language: Language
  /** A BCP 47 tag of that language, for dates and numbers. */
  locale: string
  /** The words of every screen, which come with the page: they are there even if no further file arrives. */
  page: Pick<Catalogue['page'], 'language' | 'loading' | 'report' | 'telephone' | 'copyRefused' | 'error'>
  /** The name of this page, as its header says it. */
  pageName: string
  /** The title of the screen on which the page made a mistake. */
  errorTitle: string
  /** The telephone codes of that screen, and of the one on which a file of the page is missing. */
  errorCodes: { mistake: string; notLoaded: string }
}

const ReaderContext = createContext<Reader | null>(null)

/** Says to everything inside which language it speaks. */
export function LanguageProvider({ children, ...reader }: Reader & { children: ReactNode }) {
  return <ReaderContext value={reader}>{children}</ReaderContext>
}

/** The reader's language, and the words of every screen. */
export function useReader(): Reader {
  const reader = use(ReaderContext)
  if (!reader) throw new Error('A component that speaks stands outside LanguageProvider.')
  return reader
}

const WordsContext = createContext<RunWords | null>(null)

/** Gives words that are loaded already to everything inside, so that nothing there is suspended. */
export function LoadedWords({ words, children }: { words: RunWords; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>
}

/**
 * What a run says, in the reader's language. Outside `LoadedWords` its file is loaded by the first component that
 * asks, which is then suspended: not for the start screen, whose parts are given their words by the server.
 */
export function useWords(): RunWords {
  const { language, locale } = useReader()
  return use(WordsContext) ?? use(loadRunWords(language, locale))
}

/** Everything that is said, for pages without a run. */
export function useAllWords(): Words {
  const { language, locale } = useReader()
  return use(loadWords(language, locale))
}
