import type { Language } from '@/lib/words/languages'

const A_YEAR = 365 * 24 * 60 * 60

/**
 * Stores the language that a person chose, for the server, which renders the page: app/_page/request-words.ts reads it.
 * The Cookie Store API is not in every browser. developer.mozilla.org/docs/Web/API/Document/cookie
 */
export function keepLanguage(language: Language): void {
  const secure = location.protocol === 'https:' ? '; Secure' : ''
  document.cookie = `language=${language}; Path=/; Max-Age=${A_YEAR}; SameSite=Lax${secure}`
}
