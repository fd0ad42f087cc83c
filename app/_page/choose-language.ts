import Negotiator from 'negotiator'
import { isLanguage, LANGUAGES, type Language } from '@/lib/words/languages'

type Wishes = {
  /** What the person chose in the footer. */
  chosen: string | undefined
  /** What the link asks for. */
  linked: string | null
  /** The browser's `Accept-Language` header. */
  accepted: string | null
}

/**
 * The language of an answer: the person's choice, else the link's, else the first language of the browser that the page
 * has. `locale` is the reader's own variant, such as `de-AT`. rfc-editor.org/rfc/rfc9110#field.accept-language
 */
export function chooseLanguage({ chosen, linked, accepted }: Wishes): { language: Language; locale: string } {
  const browser = new Negotiator({ headers: { 'accept-language': accepted ?? '' } })
  const [preferred] = browser.languages([...LANGUAGES])
  const language = [chosen, linked, preferred].find(isLanguage) ?? LANGUAGES[0]
  const locale = browser.languages().find((tag) => tag.toLowerCase().split('-')[0] === language && isTag(tag))
  return { language, locale: locale ?? language }
}

function isTag(text: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(text).length > 0
  } catch {
    return false
  }
}
