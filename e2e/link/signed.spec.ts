import { createHash } from 'node:crypto'
import { base64url, SignJWT } from 'jose'
import { expectAccessible } from '../access/expect-accessible'
import { expect } from '../test'
import { LinkPage } from './link-page'
import { acceptIfAsked, KEY, test } from './signing'

const RUN = '?v=1&product=sales&region=eu&ref=T-1'
const DAY = 24 * 60 * 60
/** The practice tenant's registration of this page. */
const PRACTICE_CLIENT = '6f2c1d4e-93b7-4a58-8e0d-51a7c4b9e230'

test('support signs a link, the customer sees who did, and begins with it', async ({
  builder,
  page,
  guide,
  world,
  signingApp,
}) => {
  const { domain } = signingApp.support
  const sign = page.getByRole('button', { name: 'Sign the link', exact: true })
  await expect(sign).toBeDisabled()
  await builder.field('product').selectOption('Dynamics 365 Sales')
  await builder.field('region').selectOption('eu')
  await builder.fill({ tenant: world.domain, from: 'Unified.to support', name: 'As sent' })
  await expect(builder.copyLink).toHaveCount(0)
  await expectAccessible(page, 'a link that is not signed yet')
  await sign.click()
  await expect(builder.link).toHaveText(/&s=[\w-]+\.[\w-]+\.[\w-]+$/)
  await expect(builder.email).toContainText('&s=')
  const link = (await builder.link.textContent()) ?? ''

  await page.goto(link)
  await expect(guide.start.sender).toContainText(`Signed by Ada Admin (ada@${domain})`)
  await expect(guide.start.sender.getByText('“Unified.to support”')).toBeVisible()
  await expectAccessible(page, 'the start screen of a signed link')
  await guide.start.change.click()
  await guide.start.name.fill('As changed')
  await guide.signIn('Ada Admin')
  await guide.run('register-app', 'asked')
  expect(page.url()).toBe(link)
  const [application] = (await world.directory()).applications
  expect(application?.displayName).toBe('As changed')
})

test('a signed link that is changed in the form has to be signed again', async ({ builder, page }) => {
  await builder.paste(`https://onboarding.example/${await sealed(RUN)}`)
  await expect(builder.field('ref')).toHaveValue('T-1')
  const sign = page.getByRole('button', { name: 'Sign the link', exact: true })
  await sign.click()
  await expect(builder.copyLink).toBeVisible()
  await builder.fill({ ref: 'T-2' })
  await expect(builder.copyLink).toHaveCount(0)
  await sign.click()
  await expect(builder.link).toHaveText(/&ref=T-2&until=[\d-]+&s=/)
})

test('a link that was signed just now opens', async ({ page, guide }) => {
  const link = `/${await sealed(RUN)}`
  await page.goto(link)
  await expect(guide.start.sender).toContainText('Signed by Mina (mina@support.example)')
  await page.getByRole('button', { name: 'Deutsch', exact: true }).click()
  await expect(page.getByText('Signiert von Mina (mina@support.example).')).toBeVisible()
  expect(page.url().endsWith(link)).toBe(true)
})

test('a run continues after its link expired, and no one else may begin with it', async ({
  page,
  guide,
  browser,
  world,
  signingApp,
}) => {
  const link = await sealed(`?v=1&product=sales&region=us&tenant=${world.domain}`, { expires: 4 })
  const end = Date.now() + 4_000
  await page.goto(`/${link}`)
  await guide.signIn('Ada Admin')
  const other = await browser.newContext()
  const stranger = await other.newPage()
  await expect(async () => expect(Date.now()).toBeGreaterThan(end)).toPass({ timeout: 40_000 })
  await stranger.goto(`${signingApp.origin}/${link}`)
  await expect(stranger.getByText(/^This link expired on .* Nothing was opened/)).toBeVisible()
  await other.close()
  await guide.run('register-app', 'asked')
  await page.reload()
  await expect(guide.step('register-app').status('made')).toBeVisible()
})

test('support whose sign-in has ended overnight signs in again, and the form keeps what it had', async ({
  builder,
  page,
  guide,
  context,
  signingApp,
}) => {
  await builder.field('product').selectOption('Dynamics 365 Sales')
  await builder.field('region').selectOption('eu')
  await builder.fill({ ref: 'T-9' })
  await context.clearCookies()
  await signingApp.support.patch({ clockAheadSeconds: 25 * 60 * 60 })
  await page.clock.setFixedTime(Date.now() + 25 * 60 * 60 * 1000)
  await page.getByRole('button', { name: 'Sign the link', exact: true }).click()
  await expect(page.getByText('Your sign-in has ended', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Sign in with Microsoft', exact: true }).click()
  await guide.microsoft.account('Ada Admin').waitFor()
  await signingApp.support.patch({ clockAheadSeconds: 0 })
  await page.clock.setSystemTime(Date.now())
  await guide.microsoft.account('Ada Admin').click()
  await acceptIfAsked(builder)
  await expect(builder.field('ref')).toHaveValue('T-9')
})

test('a changed link and an expired one are error pages without a way around', async ({ page, words }) => {
  const faults = page.getByRole('list', { name: words.link.faults }).getByRole('listitem')
  for (const [link, said, ended] of [
    [(await sealed(RUN)).replace('region=eu', 'region=us'), 's is not the signature of this link', 0],
    [await sealed(RUN, { expires: -60 }), 's has expired', 1],
  ] as const) {
    await page.goto(`/${link}`)
    await page.getByText(words.link.details, { exact: true }).click()
    await expect(faults).toHaveCount(1)
    await expect(faults.getByText(said, { exact: true })).toBeVisible()
    await expect(faults.getByText(/^This link expired on .*, in your time zone\.$/)).toHaveCount(ended)
    await expect(page.getByRole('link', { name: words.link.continue })).toHaveCount(0)
    const buttons = page.getByRole('main').getByRole('button')
    await expect(buttons).toHaveText([words.link.copyMessage, words.page.report])
    await buttons.last().click()
    const report = page.getByRole('dialog').getByLabel(words.report.dialog.report)
    await expect(report).toHaveValue(/^Link fault [a-z]+: s$/m)
    await expect(report).not.toHaveValue(/eyJ/)
  }
})

test('a person who cancels on Microsoft’s page is told so and can try again', async ({ page, guide }) => {
  await page.goto('/link')
  await page.getByRole('button', { name: 'Sign in with Microsoft', exact: true }).click()
  await guide.microsoft.cancel()
  await expect(page.getByText('You are not signed in yet', { exact: true })).toBeVisible()
  await expectAccessible(page, 'the door to signing')
  await page.getByRole('button', { name: 'Use another account', exact: true }).click()
  await expect(guide.microsoft.accounts).toBeVisible()
})

test('a person of another organization gets no form and can use another account', async ({
  page,
  words,
  guide,
  world,
  signingApp,
  watch,
}) => {
  watch.expect(/status of 403/)
  await page.goto(`/${await sealed(`?v=1&product=sales&region=eu&tenant=${world.domain}`)}`)
  await guide.signIn('Ada Admin')
  await page.goto('/link')
  await expect(page.getByText(`ada@${world.domain} cannot sign links`, { exact: true })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Sign the link', exact: true })).toHaveCount(0)
  await page.getByRole('button', { name: 'Use another account', exact: true }).click()
  await guide.microsoft.account('Ada Admin').click()
  await acceptIfAsked(new LinkPage(page, words))
  await expect(page.getByText(`Ada Admin (ada@${signingApp.support.domain})`).first()).toBeVisible()
})

test('no one signs a link without a token that Microsoft issued', async ({ request }) => {
  const ask = (data: object) => request.post('/link/sign', { data })
  const forged = await new SignJWT({ tid: '00000000-0000-4000-8000-000000000000' })
    .setProtectedHeader({ alg: 'HS256' })
    .sign(base64url.decode(KEY))
  expect((await ask({ idToken: 'none', query: RUN })).status()).toBe(401)
  expect((await ask({ idToken: forged, query: RUN })).status()).toBe(403)
  expect((await ask({ query: RUN })).status()).toBe(400)
  const plain = await request.get('/link')
  expect(await plain.text()).not.toContain('Copy link')
})

/** A link as the page's server signs it, for as long as the test wants. */
async function sealed(query: string, { key = KEY, expires = DAY } = {}): Promise<string> {
  const now = Math.floor(Date.now() / 1000)
  const q = createHash('sha256').update(query).digest('base64url')
  const seal = await new SignJWT({ q, name: 'Mina', account: 'mina@support.example' })
    .setProtectedHeader({ alg: 'HS256', typ: 'onboarding-link+jwt' })
    .setAudience(PRACTICE_CLIENT)
    .setIssuedAt(now)
    .setExpirationTime(now + expires)
    .sign(base64url.decode(key))
  return `${query}&s=${seal}`
}
