import type { BrowserContext, Page } from 'playwright/test'
import { clipboardText } from '../clipboard'
import { LinkPage } from '../link/link-page'
import { OpeningPage } from '../pages/opening'
import { expect, test } from '../test'
import { FirstView, LAPTOP, PHONE } from './first-view'

test.use({ viewport: LAPTOP })

test('a developer’s key, the administrator’s seal, and the values once at the developer', async ({
  guide,
  context,
  browser,
  world,
  words,
}) => {
  const { seal } = words
  const dora = await browser.newContext()
  await dora.grantPermissions(['clipboard-write'])
  const made = await keyOf(await dora.newPage(), dora)
  const key = new URL(made.link).searchParams

  await test.step('the start screen says who can open the secret', async () => {
    const { start } = guide
    await guide.open({ seal: key.get('seal') ?? '', to: 'Dora Developer' })
    await expect(start.signIn).toBeInViewport({ ratio: 1 })
    const sender = guide.page.getByRole('region', { name: words.start.sender.title })
    await expect(sender).toContainText('“Dora Developer”')
    await expect(sender.locator('[data-key-number]')).toHaveText(made.number)
  })

  await guide.signIn('Ada Admin')
  const secret = await guide.runToSecret()
  const { handOver, page } = guide
  const press = handOver.region.getByRole('button', { name: seal.card.seal('Dora Developer'), exact: true })

  await test.step('the hand-over has one main action: to seal', async () => {
    for (const size of [PHONE, LAPTOP]) {
      await page.setViewportSize(size)
      await page.evaluate(() => scrollTo(0, 0))
      await new FirstView(guide).holds(press)
    }
    await expect(handOver.region.locator('.filled')).toHaveText(seal.card.seal('Dora Developer'))
    await expect(handOver.region.locator('[data-key-number]')).toHaveText(made.number)
    await press.click()
    await expect(handOver.region.locator('.filled')).toHaveText(words.handOver.saved)
    await expect(handOver.secret).not.toHaveText(secret)
  })

  const sealed = await test.step('the sealed link is still there when the secret is forgotten', async () => {
    await handOver.saved.click()
    const copy = page.getByRole('button', { name: seal.card.copyLink, exact: true }).first()
    // Until it is copied once, the browser asks before the page is left.
    await copy.click()
    await page.reload()
    await copy.click()
    return clipboardText(context)
  })
  expect(sealed).toMatch(/\/open#[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/)

  await test.step('another browser cannot open it', async () => {
    const stranger = await browser.newContext()
    const opening = new OpeningPage(await stranger.newPage(), words)
    await opening.page.goto(sealed)
    await expect(opening.fault('wrong-key')).toBeFocused()
    await stranger.close()
  })

  await test.step('the developer sees the values once', async () => {
    const opening = new OpeningPage(await dora.newPage(), words)
    await opening.page.goto('/open')
    await opening.paste(`${sealed.slice(0, -4)}AAAA`)
    await expect(opening.fault('changed')).toBeFocused()
    await opening.page.goto(sealed)
    const [application] = (await world.directory()).applications
    await expect(opening.clientId).toHaveText(application?.appId ?? '')
    await expect(opening.page.getByText(`ada@${world.domain}`).first()).toBeVisible()
    await expect(opening.secret).not.toHaveText(secret)
    await opening.show.click()
    expect((await opening.secret.textContent()) === secret, 'the page shows the value').toBe(true)
    await opening.page.reload()
    await opening.copySecret.click()
    await opening.saved.click()
    await expect(opening.page.getByRole('heading', { name: seal.open.saved.title })).toBeFocused()
    expect(new URL(opening.page.url()).hash).toBe('')
    await expect(opening.secret).toHaveCount(0)
    await opening.page.goto('/open')
    await opening.paste(sealed)
    await expect(opening.fault('opened-before')).toBeFocused()
    await expect(opening.page.getByText(seal.open.keys.none)).toBeVisible()
  })
  await dora.close()

  /** What a developer does on `/link`: the link with his key, and the number that he reads out. */
  async function keyOf(page: Page, his: BrowserContext) {
    const builder = new LinkPage(page, words)
    await builder.open()
    await page.getByLabel(seal.receive.name.label, { exact: true }).fill('Dora Developer')
    await page.getByRole('button', { name: seal.receive.make, exact: true }).click()
    await expect(page.getByText(seal.receive.made('Dora Developer'))).toBeVisible()
    const number = await page
      .getByRole('form', { name: words.builder.form.label })
      .locator('[data-key-number]')
      .textContent()
    await builder.copyLink.click()
    return { link: await clipboardText(his), number: number ?? '' }
  }
})

test('a key in a file opens the seal on another computer', async ({ page, browser, words, guide }) => {
  const { seal } = words
  const password = 'a long enough password'
  await page.goto('/open')
  await page.getByText(seal.open.keys.make, { exact: true }).click()
  await page.getByLabel(seal.receive.name.label, { exact: true }).fill('Dora Developer')
  await page.getByText(seal.receive.file.title, { exact: true }).click()
  await page.getByLabel(seal.receive.file.password, { exact: true }).fill(password)
  await page.getByLabel(seal.receive.file.repeat, { exact: true }).fill(password)
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: seal.receive.file.make, exact: true }).click(),
  ])
  const file = await download.path()
  const link = await page.getByText(/\/link\?v=1&seal=/).textContent()
  const key = new URL(link ?? '').searchParams.get('seal') ?? ''

  await guide.arriveAt('create-secret', { seal: key, to: 'Dora Developer' })
  await guide.createSecret()
  await guide.handOver.region
    .getByRole('button', { name: seal.card.seal('Dora Developer'), exact: true })
    .click()
  await guide.handOver.region.getByRole('button', { name: seal.card.copyText, exact: true }).click()
  const sealed = await clipboardText(page.context())
  const clientId = (await guide.handOver.clientId.textContent()) ?? ''
  await guide.reloadUnsaved()
  await expect(
    page.getByRole('heading', { name: seal.sent.title('Dora Developer'), exact: true }),
    'what is sealed is not lost with the value',
  ).toBeVisible()

  const elsewhere = await browser.newContext()
  const opening = new OpeningPage(await elsewhere.newPage(), words)
  await opening.page.goto('/open')
  await opening.paste(sealed)
  await expect(opening.fault('wrong-key')).toBeFocused()
  await opening.page.getByLabel(seal.open.file.choose, { exact: true }).setInputFiles(file)
  await opening.page.getByLabel(seal.open.file.password, { exact: true }).fill(`${password}!`)
  const open = opening.page.getByRole('button', { name: seal.open.file.open, exact: true })
  await open.click()
  await expect(opening.page.getByText(seal.open.file['wrong-password'])).toBeVisible()
  await opening.page.getByLabel(seal.open.file.password, { exact: true }).fill(password)
  await open.click()
  await expect(opening.secret).toBeVisible()
  await expect(opening.clientId).toHaveText(clientId)
  await elsewhere.close()
})
