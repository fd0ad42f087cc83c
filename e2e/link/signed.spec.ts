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

// That a customer reads who signed: `e2e/real-hosts/signed.spec.ts`, and the next test.
test('support cancels, is of another organization, signs in, signs in again after a night, and signs', async ({
  page,
  guide,
  context,
  world,
  words,
  signingApp,
  watch,
}) => {
  watch.expect(/status of 403/)
  const { support } = signingApp
  const builder = new LinkPage(page, words)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const sign = button(words.builder.sign.title)
  const other = button('Use another account')

  await test.step('a cancelled sign-in is told', async () => {
    await builder.open()
    await button(words.builder.sign.signIn).click()
    await guide.microsoft.cancel()
    await expect(page.getByText('You are not signed in yet', { exact: true })).toBeVisible()
    await expectAccessible(page, 'the door to signing')
  })

  await test.step('a person of another organization is told, and gets no form', async () => {
    await world.bringTo('register-app')
    await page.goto(`/${await sealed(`?v=1&product=sales&region=eu&tenant=${world.domain}`)}`)
    await guide.signIn('Ada Admin', 'given before')
    await builder.open()
    await expect(page.getByText(`ada@${world.domain} cannot sign links`, { exact: true })).toBeVisible()
    await expect(sign).toHaveCount(0)
  })

  await test.step('another account is of support', async () => {
    await other.click()
    await guide.microsoft.account('Ada Admin').click()
    await acceptIfAsked(builder)
    await expect(page.getByText(`Ada Admin (ada@${support.domain})`).first()).toBeVisible()
    await expect(sign).toBeDisabled()
    await builder.field('product').selectOption('Dynamics 365 Sales')
    await builder.field('region').selectOption('eu')
    await builder.fill({ tenant: world.domain, ref: 'T-9' })
    await expect(builder.copyLink).toHaveCount(0)
  })

  await test.step('a sign-in that ended overnight is made again, and the form keeps what it had', async () => {
    await context.clearCookies()
    await support.patch({ clockAheadSeconds: 25 * 60 * 60 })
    await page.clock.setFixedTime(Date.now() + 25 * 60 * 60 * 1000)
    await sign.click()
    await expect(page.getByText('Your sign-in has ended', { exact: true })).toBeVisible()
    await button(words.builder.sign.signIn).click()
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
})

test('a customer begins with a signed link and goes on after it expired; no one else may begin with it', async ({
  page,
  guide,
  request,
  world,
  words,
  signingApp,
}) => {
  await world.bringTo('register-app')
  const lifetime = 6
  const query = `?v=1&product=sales&region=us&name=As%20sent&tenant=${world.domain}`
  const link = `${signingApp.origin}/${await sealed(query, { expires: lifetime })}`
  const end = Date.now() + lifetime * 1_000
  await page.goto(link)
  await expect(guide.start.sender).toContainText('Signed by Mina (mina@support.example)')
  await guide.start.change.click()
  await guide.start.name.fill('As changed')
  await guide.signIn('Ada Admin', 'given before')
  await expect(async () => expect(Date.now()).toBeGreaterThan(end)).toPass({ timeout: 40_000 })
  const stranger = await request.get(link)
  expect(await stranger.text()).toContain(words.guide.screen['faulty-link'])
  await guide.run('register-app')
  expect(page.url()).toBe(link)
  const [application] = (await world.directory()).applications
  expect(application?.displayName).toBe('As changed')
  await page.reload()
  await expect(guide.step('register-app').status('made')).toBeVisible()
})

// What the page says then: `link-faults.browser.test.tsx`.
test('a changed link and an expired one are error pages without a way around', async ({ request, words }) => {
  const htmlOf = async (link: string) =>
    (await (await request.get(`/${link}`)).text()).replaceAll(/<code[^>]*>/g, '<code>')
  const signIn = `${words.guide.button['sign-in']}</button>`
  expect(await htmlOf(await sealed(RUN))).toContain(signIn)
  for (const [link, said] of [
    [
      (await sealed(RUN)).replace('region=eu', 'region=us'),
      '<code>s</code> is not the signature of this link',
    ],
    [await sealed(RUN, { expires: -60 }), '<code>s</code> has expired'],
  ] as const) {
    const html = await htmlOf(link)
    expect(html).toContain(said)
    for (const way of [signIn, `${words.link.continue}</a>`]) expect(html).not.toContain(way)
  }
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
