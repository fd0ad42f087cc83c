'use client'

import { useState } from 'react'
import { useReader } from '@/components/words/language'
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@/lib/words/languages'
import { keepLanguage } from './language-cookie'
import { LoadFailure } from './load-failure'
import { lossNow, openAgain } from './reload'

/** One button for each language, named in that language. A press opens the page again in it. */
export function LanguageSwitch() {
  const { language: current, page } = useReader()
  const [waits, setWaits] = useState(false)

  function choose(language: Language) {
    keepLanguage(language)
    const loss = lossNow()
    // A secret is asked about by the browser itself: app/_guide/leave-guard.ts.
    if (loss === 'running' || loss === 'typed') setWaits(language !== current)
    else if (language !== current) openAgain()
  }

  return (
    <nav aria-label={page.language} data-needs-storage className="flex gap-x-4">
      {LANGUAGES.map((language) => (
        <button
          key={language}
          type="button"
          lang={language}
          aria-current={language === current ? 'true' : undefined}
          onClick={() => choose(language)}
          className="min-h-8 font-medium text-accent underline underline-offset-4 aria-[current]:text-ink aria-[current]:no-underline"
        >
          {LANGUAGE_NAMES[language]}
        </button>
      ))}
      {waits && <LoadFailure is="language" />}
    </nav>
  )
}
