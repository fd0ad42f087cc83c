import { expect, type Page } from 'playwright/test'

/** The code on this screen, as a person reads it. There is one. */
export async function telephoneCode(page: Page): Promise<string> {
  const shown = page.locator('[data-telephone-code] [aria-hidden]')
  await expect(shown).toHaveText(/^\d{4} \d{4}$/)
  return shown.innerText()
}
