import { clipboardText } from '../clipboard'
import { LinkPage } from '../link/link-page'
import { test as signing } from '../link/signing'
import { telephoneCode } from '../pages/telephone-code'
import { Camera } from './camera'
import { expect, test } from './test'

const FAULTY = '/?v=1&region=mars&redirect_uri=https://evil.example&ref=TICKET-4711'
const LINK =
  '/?v=1&product=engagement&region=eu&name=Contoso+CRM&tenant=contoso.onmicrosoft.com&from=Mina+Miller,+Contoso&ref=TICKET-4711'

test('start @readme', async ({ page, guide, camera }) => {
  await page.goto('/')
  await expect(guide.start.signIn).toBeEnabled()
  await camera.take('1 Start/1 plain')
})

test('start with a link', async ({ page, guide, camera }) => {
  await page.goto(LINK)
  await expect(guide.start.sender).toBeVisible()
  await camera.take('1 Start/2 with a link')
})

test('start, choices unfolded and a faulty field', async ({ page, guide, camera }) => {
  await page.goto('/')
  await guide.start.change.click()
  await expect(guide.start.name).toBeVisible()
  await camera.take('1 Start/3 choices unfolded')
  await guide.start.name.fill('a <b> c')
  await expect(guide.start.name).toHaveAttribute('aria-invalid', 'true')
  await camera.take('1 Start/4 faulty field')
})

for (const { name, path } of [
  { name: '6 faulty link', path: FAULTY },
  {
    name: '7 expired link',
    path: '/?v=1&product=sales&region=us&until=2020-01-01&from=Mina&ref=TICKET-4711',
  },
  { name: '8 link of a tenant that cannot be', path: '/?v=1&tenant=contoso&ref=TICKET-4711' },
]) {
  test(name, async ({ page, words, camera }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { name: words.guide.screen['faulty-link'] }).first()).toBeVisible()
    await camera.take(`1 Start/${name}`)
  })
}

for (const { name, path } of [
  { name: '1 security', path: '/security' },
  { name: '2 help', path: '/security#help' },
  { name: '3 signed-in without an answer', path: '/signed-in' },
  { name: '4 not found', path: '/nothing/here' },
  { name: '5 practice companies', path: '/sandbox' },
  { name: '6 back from Unified.to, connected', path: '/connected?id=65c02dbec9810ed1f215c33b' },
  { name: '7 back from Unified.to, failed', path: '/connected?error=access_denied' },
  { name: '8 back from Unified.to, unclear', path: '/connected' },
]) {
  test(name, async ({ page, camera }) => {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await camera.take(`2 Other pages/${name}`)
  })
}

test('link builder, empty and filled', async ({ page, words, camera }) => {
  const builder = new LinkPage(page, words)
  await builder.open()
  await expect(builder.preview).toBeVisible()
  await camera.take('3 Links/1 empty')
  await builder.fill({
    name: 'Contoso CRM',
    tenant: 'contoso.onmicrosoft.com',
    account: 'ada@contoso.onmicrosoft.com',
    from: 'Mina Miller, Contoso support',
    ref: 'TICKET-4711',
    until: '2099-12-31',
  })
  await expect(builder.preview).toContainText('Contoso CRM')
  await page.evaluate(() => scrollTo(0, 0))
  await camera.take('3 Links/2 filled')
})

test('a report, copied and opened', async ({ page, context, guide, world, words, camera }) => {
  await guide.open({ ref: 'TICKET-4711', from: 'Mina' })
  await guide.signIn('Ada Admin')
  await world.fault({ on: 'POST /v1.0/applications', do: { status: 403 } })
  await guide.press('register-app', 'asked')
  await expect(guide.step('register-app').problem).toBeVisible()
  const code = await telephoneCode(page)
  await page.getByRole('button', { name: words.page.report }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog).toBeVisible()
  await camera.take('3 Links/3 report to copy')
  await dialog.getByRole('button', { name: words.report.dialog.copy, exact: true }).click()
  const text = await clipboardText(context)
  const builder = new LinkPage(page, words)
  await builder.open()
  await builder.paste(text)
  await expect(builder.report.getByRole('heading').first()).toBeVisible()
  await camera.take('3 Links/4 report opened')
  await builder.open()
  await builder.paste(text.slice(0, text.length / 2))
  await camera.take('3 Links/5 damaged report')
  await builder.open()
  await builder.paste(code)
  await expect(page.getByText(words.telephone.title)).toBeVisible()
  await camera.take('3 Links/5 telephone code')
})

signing('signed link', async ({ builder, page, guide, words }) => {
  const camera = new Camera(page)
  await camera.take('3 Links/6 builder that signs')
  await builder.field('product').selectOption('Dynamics 365 Sales')
  await builder.field('region').selectOption('eu')
  await builder.fill({ name: 'Contoso CRM', tenant: 'contoso.onmicrosoft.com', from: 'Mina Miller' })
  await page.getByRole('button', { name: words.builder.sign.title, exact: true }).click()
  await expect(builder.copyLink).toBeVisible()
  await camera.take('3 Links/7 signed')
  await page.goto(await builder.link.innerText())
  await expect(guide.start.sender).toBeVisible()
  await camera.take('1 Start/5 signed link')
})
