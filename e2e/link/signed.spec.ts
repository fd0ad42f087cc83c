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

test('support signs in again after a night, signs the link, and the customer sees who did', async ({
  builder,
  page,
  guide,
  context,
  world,
  words,
  signingApp,
}) => {
  const { support } = signingApp
  const sign = page.getByRole('button', { name: words.builder.sign.title, exact: true })
  await expect(sign).toBeDisabled()
  await builder.field('product').selectOption('Dynamics 365 Sales')
  await builder.field('region').selectOption('eu')
  await builder.fill({ tenant: world.domain, from: 'Unified.to support', ref: 'T-9' })
  await expect(builder.copyLink).toHaveCount(0)

  await test.step('a sign-in that ended overnight is made again, and the form keeps what it had', async () => {
    await context.clearCookies()
    await support.patch({ clockAheadSeconds: 25 * 60 * 60 })
    await page.clock.setFixedTime(Date.now() + 25 * 60 * 60 * 1000)
    await sign.click()
    await expect(page.getByText('Your sign-in has ended', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: 'Sign in with Microsoft', exact: true }).click()
    await guide.microsoft.account('Ada Admin').waitFor()
    await support.patch({ clockAheadSeconds: 0 })
    await page.clock.setSystemTime(Date.now())
    await guide.microsoft.account('Ada Admin').click()
    await acceptIfAsked(builder)
    await expect(builder.field('ref')).toHaveValue('T-9')
  })

  await sign.click()
  await expect(builder.link).toHaveText(/&ref=T-9&.*&s=[\w-]+\.[\w-]+\.[\w-]+$/)
  await expect(builder.email).toContainText('&s=')
  const link = (await builder.link.textContent()) ?? ''
  await page.goto(link)
  const signer = `Ada Admin (ada@${support.domain})`
  await expect(guide.start.sender).toContainText(`Signed by ${signer}`)
  await expect(guide.start.sender.getByText('“Unified.to support”')).toBeVisible()
  await page.getByRole('button', { name: 'Deutsch', exact: true }).click()
  await expect(page.getByText(`Signiert von ${signer}.`)).toBeVisible()
  expect(page.url()).toBe(link)
})

test('a customer begins with a signed link and goes on after it expired; no one else may begin with it', async ({
  page,
  guide,
  request,
  world,
  words,
  signingApp,
}) => {
  const lifetime = 6
  const query = `?v=1&product=sales&region=us&name=As%20sent&tenant=${world.domain}`
  const link = `${signingApp.origin}/${await sealed(query, { expires: lifetime })}`
  const end = Date.now() + lifetime * 1_000
  await page.goto(link)
  await expect(guide.start.sender).toContainText('Signed by Mina (mina@support.example)')
  await guide.start.change.click()
  await guide.start.name.fill('As changed')
  await guide.signIn('Ada Admin')
  await expect(async () => expect(Date.now()).toBeGreaterThan(end)).toPass({ timeout: 40_000 })
  const stranger = await request.get(link)
  expect(await stranger.text()).toContain(words.guide.screen['faulty-link'])
  await guide.run('register-app', 'asked')
  expect(page.url()).toBe(link)
  const [application] = (await world.directory()).applications
  expect(application?.displayName).toBe('As changed')
  await page.reload()
  await expect(guide.step('register-app').status('made')).toBeVisible()
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

test('who cancels on Microsoft’s page, or is of another organization, gets no form and can use another account', async ({
  page,
  words,
  guide,
  world,
  signingApp,
  watch,
}) => {
  watch.expect(/status of 403/)
  const other = page.getByRole('button', { name: 'Use another account', exact: true })

  await test.step('a cancelled sign-in is told', async () => {
    await page.goto('/link')
    await page.getByRole('button', { name: 'Sign in with Microsoft', exact: true }).click()
    await guide.microsoft.cancel()
    await expect(page.getByText('You are not signed in yet', { exact: true })).toBeVisible()
    await expectAccessible(page, 'the door to signing')
    await other.click()
    await expect(guide.microsoft.accounts).toBeVisible()
  })

  await test.step('a person of another organization is told', async () => {
    await page.goto(`/${await sealed(`?v=1&product=sales&region=eu&tenant=${world.domain}`)}`)
    await guide.signIn('Ada Admin')
    await page.goto('/link')
    await expect(page.getByText(`ada@${world.domain} cannot sign links`, { exact: true })).toBeVisible()
    await expect(page.getByRole('button', { name: words.builder.sign.title, exact: true })).toHaveCount(0)
    await other.click()
    await guide.microsoft.account('Ada Admin').click()
    await acceptIfAsked(new LinkPage(page, words))
    await expect(page.getByText(`Ada Admin (ada@${signingApp.support.domain})`).first()).toBeVisible()
  })
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
