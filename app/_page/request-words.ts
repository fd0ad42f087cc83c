import { cookies, headers } from 'next/headers'
import { cache } from 'react'
import type { Words } from '@/lib/words/catalogue'
import { loadWords } from '@/lib/words/load'
import { chooseLanguage } from './choose-language'

/** The language of this answer, decided once. */
export const requestLanguage = cache(async () => {
  const asked = await headers()
  return chooseLanguage({
    chosen: (await cookies()).get('language')?.value,
    linked: new URLSearchParams(asked.get('x-search') ?? '').get('lang'),
    accepted: asked.get('accept-language'),
  })
})

/** The catalogue of this answer's language. */
export async function requestWords(): Promise<Words> {
  const { language, locale } = await requestLanguage()
  return loadWords(language, locale)
}
