import type { Page } from 'playwright/test'
import { de as deRun } from '../../lib/words/de'
import { otherPages as deOther } from '../../lib/words/de/other-pages'
import { en as enRun } from '../../lib/words/en'
import { otherPages as enOther } from '../../lib/words/en/other-pages'
import { loadWords } from '../../lib/words/load'
import { Guide } from '../pages/guide'
import { expect, test } from '../test'

test.use({ locale: 'de-AT', timezoneId: 'America/New_York' })

const de = { ...deRun, ...deOther }
const en = { ...enRun, ...enOther }

const GERMAN = { name: 'Deutsch', exact: true }
const ENGLISH = { name: 'English', exact: true }

/** The choice of a language, which stands under every screen. */
function languages(page: Page) {
  return page.getByRole('navigation', { name: /^(Language|Sprache)$/ })
}

/** Whether the start screen is there in these words. */
async function expectStart(page: Page, language: 'de' | 'en'): Promise<void> {
  const { start, guide } = language === 'de' ? de : en
  await expect(page.locator('html')).toHaveAttribute('lang', language)
  await expect(page).toHaveTitle(`${guide.purpose('Dynamics 365')} – Dynamics 365 onboarding`)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(guide.purpose('Dynamics\u00A0365'))
  await expect(page.getByRole('heading', { name: start.before.title, exact: true })).toBeVisible()
  await expect(page.getByText(start.choices.change, { exact: true })).toBeVisible()
  const { name } = language === 'de' ? GERMAN : ENGLISH
  await expect(languages(page).locator('[aria-current]')).toHaveText(name)
}

test('a browser in German sees German, unless the person chose English', async ({ page }) => {
  const name = page.getByLabel(de.start.choices.name, { exact: true })
  const change = page.getByText(de.start.choices.change, { exact: true })

  await test.step('dates are written as the browser’s country writes them', async () => {
    await page.goto('/?v=1&from=Mina&until=2099-01-15')
    await expectStart(page, 'de')
    const sender = page.getByRole('region', { name: de.start.sender.title, exact: true })
    await expect(sender).toContainText('„Mina“')
    await expect(sender).toContainText('15. Jänner 2099')
    await change.click()
    await name.fill('a <b> c')
    await expect(page.getByText(/^1 bis 120 Buchstaben/)).toBeVisible()
  })

  await test.step('a link that cannot be followed is told in German, with its end in the reader’s time', async () => {
    await page.goto('/?v=1&until=2020-01-31&lang=fr')
    await page.getByText(de.link.details, { exact: true }).click()
    const faults = page.getByRole('list', { name: de.link.faults, exact: true })
    await expect(faults.getByText('Erlaubt: Eine von diesen: en, de.', { exact: true })).toBeVisible()
    await expect(
      faults.getByText('lang hat einen Wert, der nicht erlaubt ist', { exact: true }),
    ).toBeVisible()
    // It ended at midnight UTC, which only the page's script can say on the reader's clock.
    await expect(faults).toContainText(/Dieser Link ist abgelaufen: 31\. Jänner 2020.*19:00/)
  })

  await test.step('names that the reload into English would lose are told before it', async () => {
    await page.goto('/')
    await change.click()
    await name.fill('Acme <CRM>')
    await languages(page).getByRole('button', ENGLISH).click()
    await expect(page.getByText(de.page.troubles.language.title, { exact: true })).toBeVisible()
    await expect(page.getByText(de.page.troubles.loss.typed).filter({ visible: true })).toBeVisible()
    await expect(name).toHaveValue('Acme <CRM>')
    await page.getByRole('button', { name: de.page.troubles.reload, exact: true }).click()
    await expectStart(page, 'en')
  })
})

// What else the page says about such a link: `link-faults.browser.test.tsx`.
test('the link’s language goes before the browser’s, and a secret in a link is not to be read in the page', async ({
  request,
}) => {
  const secret = 'abc8Q~0123456789abcdefghijklmnopqrstuvw.'
  const asked = async (link: string) => {
    const html = await (await request.get(link, { headers: { 'accept-language': 'de-AT' } })).text()
    // The address itself stands in the scripts and in links, but not in what is read.
    const read = html.replaceAll(/<script.*?<\/script>/gs, '').replaceAll(/<[^>]*>/g, '')
    return { read, lang: /<html lang="(\w+)"/.exec(html)?.[1] }
  }
  expect((await asked('/?v=1&lang=en')).lang).toBe('en')
  const { read, lang } = await asked(`/?v=1&name=${secret}&region=mars&colour=red`)
  expect(lang).toBe('de')
  expect(read.includes(de.link.wrong.secret()), 'what is wrong is said').toBe(true)
  expect(read.includes(secret), 'the value is repeated').toBe(false)
})

test('the person’s choice goes before both, keeps what was typed, and outlasts the sign-in', async ({
  world,
  page,
  context,
}) => {
  const guide = new Guide(page, world, await loadWords('en', 'en'))
  await world.bringTo('register-app')
  await guide.open({ lang: 'de', region: 'eu' })
  const name = page.getByLabel(de.start.choices.name, { exact: true })
  await page.getByText(de.start.choices.change, { exact: true }).click()
  await name.fill('Acme CRM')
  await languages(page).getByRole('button', ENGLISH).click()
  await expectStart(page, 'en')
  await expect(guide.start.name).toHaveValue('Acme CRM')
  expect(await context.cookies()).toMatchObject([
    { name: 'language', value: 'en', path: '/', sameSite: 'Lax', secure: false },
  ])

  await guide.signIn('Ada Admin', 'given before')
  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  expect(new URL(page.url()).searchParams.get('lang')).toBe('de')

  await languages(page).getByRole('button', GERMAN).click()
  await expect(page.locator('html')).toHaveAttribute('lang', 'de')
  // The run is found again.
  await expect(page.locator('#register-app')).toHaveAttribute('aria-labelledby', 'register-app-title')
  await expect(page.locator('[aria-current="step"]')).toContainText(de.guide.title['register-app'])
})
