import { testPorts } from '../../scripts/lib/port.mjs'
import { violations } from '../access/expect-accessible'
import { startServer } from '../server'
import { expect, test } from '../test'

/** The page that every other test opens: it is its own practice tenant. */
const { host, origin: PRACTICE } = new URL(`http://localhost:${testPorts(process.env).app.port}`)

test('next to Microsoft a rehearsal happens at another instance, and never on Microsoft’s start screen', async ({
  page,
  guide,
}) => {
  const main = await startServer({
    ENTRA_CLIENT_ID: '11111111-2222-3333-4444-555555555555',
    PRACTICE_TENANT: 'on',
    PRACTICE_ORIGIN: PRACTICE,
  })
  const banner = page.getByRole('complementary', { name: 'Practice tenant' })
  await test.step('with the same link', async () => {
    await page.goto(`${main.origin}/practice?v=1&product=sales&region=eu&name=Rehearsal`)
    expect(page.url()).toBe(`${PRACTICE}/?v=1&product=sales&region=eu&name=Rehearsal`)
    await expect(banner).toBeVisible()
    await expect(guide.start.name).toHaveValue('Rehearsal')
    await page.goto(`${main.origin}/`)
    await expect(guide.start.signIn).toBeVisible()
    await expect(banner).toHaveCount(0)
  })
  await test.step('where a proxy serves this very page under the name of the other one', async () => {
    await page.setExtraHTTPHeaders({ 'X-Forwarded-Host': host, 'X-Forwarded-Proto': 'http' })
    for (const path of ['/practice?v=1', '/?v=1&product=sales']) {
      await page.goto(`${main.origin}${path}`)
      expect(page.url()).toBe(`${main.origin}${path}`)
      await expect(page.getByRole('heading', { name: 'There is no practice tenant here' })).toBeVisible()
      await expect(page.getByRole('main').getByRole('button')).toHaveCount(0)
    }
    expect.soft(await violations(page)).toEqual([])
  })
  await main.stop()
})
