import { expectAccessible } from '../access/expect-accessible'
import { startServer } from '../server'
import { expect, test } from '../test'

const MICROSOFT = { ENTRA_CLIENT_ID: '11111111-2222-3333-4444-555555555555', PRACTICE_TENANT: 'on' }

test('next to Microsoft a rehearsal happens at another instance, with the same link', async ({
  page,
  guide,
}) => {
  const practice = await startServer({})
  const main = await startServer({ ...MICROSOFT, PRACTICE_ORIGIN: practice.origin })
  await page.goto(`${main.origin}/practice?v=1&product=sales&region=eu&name=Rehearsal`)
  expect(page.url()).toBe(`${practice.origin}/?v=1&product=sales&region=eu&name=Rehearsal`)
  await expect(page.getByRole('complementary', { name: 'Practice tenant' })).toBeVisible()
  await expect(guide.start.name).toHaveValue('Rehearsal')
  await page.goto(`${main.origin}/`)
  await expect(guide.start.signIn).toBeVisible()
  await expect(page.getByRole('complementary', { name: 'Practice tenant' })).toHaveCount(0)
  await Promise.all([practice.stop(), main.stop()])
})

test('a person who came to rehearse never meets Microsoft’s start screen', async ({ browser }) => {
  const server = await startServer({ ...MICROSOFT, PRACTICE_ORIGIN: 'https://practice.example' })
  const context = await browser.newContext({
    baseURL: server.origin,
    // As a proxy sends it that serves this very page under the name of the other one.
    extraHTTPHeaders: { 'X-Forwarded-Host': 'practice.example', 'X-Forwarded-Proto': 'https' },
  })
  const page = await context.newPage()
  for (const path of ['/practice?v=1', '/?v=1&product=sales']) {
    await page.goto(path)
    expect(page.url()).toBe(`${server.origin}${path}`)
    await expect(page.getByRole('heading', { name: 'There is no practice tenant here' })).toBeVisible()
    await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
  }
  await expectAccessible(page, 'a practice tenant that is this page itself')
  await context.close()
  await server.stop()
})
