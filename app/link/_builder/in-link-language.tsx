'use client'

import type { ReactNode } from 'react'
import { useAllWords } from '@/components/words/language'
import type { Words } from '@/lib/words/catalogue'
import type { Language } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'
import { LoadFailure } from '../../_page/load-failure'
import { useChunk } from '../../_page/use-chunk'

type InLinkLanguageProps = {
  /** The language that the link names, if any. */
  language: Language | undefined
  /** Whether this place says that the words did not load: one is enough. */
  saysFailure?: boolean
  children: (words: Words) => ReactNode
}

/** What the customer reads, in the link's language, or in the reader's if it names none. */
export function InLinkLanguage({ language, ...props }: InLinkLanguageProps) {
  const words = useAllWords()
  if (language === undefined || language === words.language) return props.children(words)
  return <InOtherLanguage key={language} {...props} language={language} />
}

function InOtherLanguage({
  language,
  saysFailure = false,
  children,
}: InLinkLanguageProps & { language: Language }) {
  const words = useChunk(() => loadWords(language, language))
  if (words.kind === 'missing') return saysFailure && <LoadFailure is={words.fault.kind} />
  return words.kind === 'here' && children(words.loaded)
}
