import { userEvent } from 'vitest/browser'
import { renderIn } from '@/components/testing/spoken'
import { PRODUCT_LIST } from '@/lib/guide/testing/shipped'
import type { Language } from '@/lib/words/languages'
import { Builder } from '../builder'
import type { Signing } from '../use-signature'

/** `/link` with that query: its fields by their parameter, and the link that they make. */
export async function opened(language: Language, search = '', signing: Signing | null = null) {
  // The page keeps the form in its own address; that of the tests is left alone.
  const { container, words } = await renderIn(
    language,
    <Builder search={search} products={PRODUCT_LIST} signing={signing} />,
  )
  const element = <T extends Element>(selector: string): T => {
    const found = container.querySelector<T>(selector)
    if (!found) throw new Error(`There is no ${selector}.`)
    return found
  }
  return {
    container,
    words,
    field: (name: string) => element<HTMLInputElement>(`#link-${name}`),
    fault: (name: string) => element(`#link-${name}-fault`).textContent ?? '',
    /** `null` while a field is faulty. */
    link: () => container.querySelector('a[target="_blank"]')?.getAttribute('href') ?? null,
    bar: () => element<HTMLElement>('[aria-labelledby="the-link"]'),
    preview: () => element<HTMLElement>('[aria-labelledby="preview"]'),
    button: (name: string) =>
      [...container.querySelectorAll('button')].find(({ textContent }) => textContent === name),
    async paste(text: string) {
      element('#pasted').closest('details')?.setAttribute('open', '')
      await userEvent.fill(element('#pasted'), text)
      await userEvent.click(element('#pasted ~ div > button'))
    },
    answer: () => element('#pasted ~ [role="status"]'),
  }
}
