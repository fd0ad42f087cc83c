import { createServer } from 'node:http'
import { type Browser, type BrowserContext, test as base, expect } from 'playwright/test'
import { loadWords } from '../../lib/words/load'
import { freePort } from '../../scripts/lib/port.mjs'
import { type Server, startServer } from '../server'
import { CompaniesPage } from './companies-page'
import { CompanyPage } from './company-page'

const words = await loadWords('en', 'en-US')

/** Against an app that serves its practice tenant itself, as one that anyone may open does. */
const test = base.extend<{ visitor: (browser: Browser) => Promise<CompaniesPage> }, { server: Server }>({
  server: [
    async ({}, use) => {
      const server = await startServer({})
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],
  visitor: async ({ server }, use) => {
    const contexts: BrowserContext[] = []
    await use(async (browser) => {
      const context = await browser.newContext({ baseURL: server.origin })
      contexts.push(context)
      return new CompaniesPage(await context.newPage(), words)
    })
    for (const context of contexts) await context.close()
  },
})

// That code, tokens and Graph go on in the company of one's own, `packages/entra-sandbox/guard/visitors.test.ts` knows; what is
// said of a company that is not made, `companies.browser.test.tsx`.
test('each visitor has companies of their own, and starting over in the shared one gives one, in this browser alone', async ({
  browser,
  visitor,
}) => {
  const [mine, other] = [await visitor(browser), await visitor(browser)]
  await mine.open()
  await mine.existing.getByRole('link').click()
  const company = new CompanyPage(mine.page, words)
  await expect(company.heading('Contoso Practice')).toBeVisible()
  const shared = company.tenantId()
  await company.startOver.click()
  await company.dialog.getByRole('button', { name: 'start over' }).click()
  await company.page.waitForURL((url) => !url.pathname.endsWith(shared))
  await expect(company.heading('Contoso Practice')).toBeVisible()
  const domain = await company.page.getByText(/^practice-\w+\.onmicrosoft\.com$/).textContent()

  await test.step('the other visitor does not see it', async () => {
    await other.open()
    await expect(other.existing).toHaveCount(1)
    await expect(other.existing.locator(`a[href="/sandbox/${company.tenantId()}"]`)).toHaveCount(0)
    const seen = new CompanyPage(other.page, words)
    await seen.open(company.tenantId())
    await expect(seen.page.getByText('This company belongs to another visitor.')).toBeVisible()
  })

  await test.step('the sign-in of each begins in their own', async () => {
    for (const { page } of [mine, other]) {
      await page.goto('/')
      await page.getByRole('button', { name: 'Sign in with Microsoft' }).click()
      await expect(page.getByRole('button', { name: 'Ada Admin' })).toBeVisible()
    }
    await expect(mine.page.getByText(`ada@${domain}`)).toBeVisible()
    expect(await other.page.content()).not.toContain(domain)
  })

  await test.step('and comes back to the app that serves the company itself', async () => {
    const { page } = mine
    await page.getByRole('button', { name: 'Ada Admin' }).click()
    await page.getByRole('button', { name: 'Accept' }).click()
    await expect(page.getByRole('button', { name: 'This is the right organization' })).toBeVisible()
  })
})

test('a page of another website can neither read nor change anything, and what a fault answers never runs', async ({
  browser,
  server,
  visitor,
}) => {
  const mine = await visitor(browser)
  await mine.open()
  await expect(mine.existing).toHaveCount(1)
  const { page } = mine
  // Another site for the browser, though it is the same machine.
  const port = await freePort()
  const evil = createServer((_, answer) => answer.end('<title>evil</title>')).listen(port, '127.0.0.1')
  for (const path of ['visit', 'worlds']) {
    await page.goto(`http://127.0.0.1:${port}/`)
    const answer = page.waitForResponse((response) => response.url().endsWith(`/control/${path}`))
    await page.evaluate((action) => {
      const form = Object.assign(document.createElement('form'), {
        action,
        method: 'post',
        enctype: 'text/plain',
      })
      // Sent as `{"seed":"fresh","x":"="}`: a form can write JSON.
      form.append(
        Object.assign(document.createElement('input'), { name: '{"seed":"fresh","x":"', value: '"}' }),
      )
      document.body.append(form)
      form.submit()
    }, `${server.origin}/sandbox/control/${path}`)
    expect((await answer).status(), path).toBe(403)
    await page.waitForURL(`**/control/${path}`)
  }
  evil.close()
  await mine.open()
  await expect(mine.existing).toHaveCount(1)

  const company = await mine.rehearse('A company in which no one has started yet')
  const order = `/control/worlds/${company.tenantId()}/faults`
  const ordered = await mine.page.evaluate(async (path) => {
    const { key } = await (await fetch('/sandbox/control/visit', { method: 'POST' })).json()
    const headers = { 'content-type': 'application/json', 'x-practice-key': key }
    const fault = {
      on: '/**',
      times: 9,
      do: { body: '<!doctype html><title>mine</title><script>document.title="ran"</script>' },
    }
    return (await fetch(`/sandbox${path}`, { method: 'POST', headers, body: JSON.stringify(fault) })).status
  }, order)
  expect(ordered).toBe(201)
  await mine.page.goto(`${server.origin}/${company.tenantId()}/oauth2/v2.0/authorize`)
  expect(await mine.page.title()).toBe('')
  expect(await mine.page.evaluate(() => document.contentType)).toBe('text/plain')
})
