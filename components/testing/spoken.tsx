import { type ReactNode, Suspense } from 'react'
import { render } from 'vitest-browser-react'
import { LanguageProvider } from '@/components/words/language'
import type { Language } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'

/** Draws a part alone in the page as a reader of that language gets it; `words` are what it says. */
export async function renderIn(language: Language, part: ReactNode) {
  document.documentElement.lang = language
  const words = await loadWords(language, language)
  const reader = {
    language,
    locale: language,
    page: words.page,
    pageName: 'Contoso onboarding',
    errorTitle: words.guide.screen.error,
    errorCodes: { mistake: '', notLoaded: '' },
  }
  const screen = await render(part, {
    wrapper: ({ children }: { children: ReactNode }) => (
      <LanguageProvider {...reader}>
        <Suspense>{children}</Suspense>
      </LanguageProvider>
    ),
  })
  return { ...screen, words }
}
