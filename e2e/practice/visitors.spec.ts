import { type Browser, type BrowserContext, test as base, expect } from 'playwright/test'
import { loadWords } from '../../lib/words/load'
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

// One server for both.
test.describe.configure({ mode: 'default' })

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

// Who may do what, `packages/entra-sandbox/guard/visitors.test.ts` knows. Here the app itself hands on what a browser says of
// another website, and what is answered.
test('a page of another website can neither read nor change anything, and what a fault answers never runs', async ({
  server,
}) => {
  const post = (path: string, body: string, headers: Record<string, string>) =>
    fetch(`${server.origin}/sandbox/control/${path}`, { method: 'POST', body, headers })
  // As a browser sends a form, which can write JSON as text/plain.
  const foreign = {
    'content-type': 'text/plain',
    origin: 'http://127.0.0.1:1',
    'sec-fetch-site': 'cross-site',
  }
  for (const path of ['visit', 'worlds'])
    expect((await post(path, '{"seed":"fresh","x":"="}', foreign)).status, path).toBe(403)

  const visit = await post('visit', '', { origin: server.origin })
  const [cookie = ''] = visit.headers.get('set-cookie')?.split(';') ?? []
  const { key } = await visit.json()
  const own = { 'content-type': 'application/json', origin: server.origin, cookie, 'x-practice-key': key }
  expect((await post('worlds', '{"seed":"fresh"}', { ...own, ...foreign })).status).toBe(403)
  const made = await post('worlds', '{"seed":"fresh"}', own)
  expect(made.status).toBe(201)
  const { tenantId } = await made.json()
  const fault = {
    on: '/**',
    do: { body: '<!doctype html><title>mine</title><script>document.title="ran"</script>' },
  }
  expect((await post(`worlds/${tenantId}/faults`, JSON.stringify(fault), own)).status).toBe(201)
  const answer = await fetch(`${server.origin}/${tenantId}/oauth2/v2.0/authorize`)
  expect(await answer.text()).toBe(fault.do.body)
  expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff')
})
