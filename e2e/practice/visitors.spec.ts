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

test('each visitor has companies of their own', async ({ browser, visitor }) => {
  const [mine, other] = [await visitor(browser), await visitor(browser)]
  await mine.open()
  const company = await mine.rehearse('A company in which no one has started yet')
  await expect(company.heading('Contoso Practice')).toBeVisible()
  await other.open()
  await expect(other.existing).toHaveCount(1)
  const seen = new CompanyPage(other.page, words)
  await seen.open(company.tenantId())
  await expect(seen.page.getByText('This company belongs to another visitor.')).toBeVisible()
  await mine.open()
  await expect(mine.existing).toHaveCount(2)
})

test('starting over in the shared company gives one of their own, in this browser alone', async ({
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

  await mine.page.goto('/')
  await mine.page.getByRole('button', { name: 'Sign in with Microsoft' }).click()
  await mine.page.getByRole('button', { name: 'Ada Admin' }).click()
  await mine.page.getByRole('button', { name: 'Accept' }).click()
  await expect(mine.page.getByText(`ada@${domain}`).first()).toBeVisible()

  await other.page.goto('/')
  await other.page.getByRole('button', { name: 'Sign in with Microsoft' }).click()
  await expect(other.page.getByRole('button', { name: 'Ada Admin' })).toBeVisible()
  expect(await other.page.content()).not.toContain(domain)
})

test('a company that is not made says why, where the press was', async ({ browser, visitor }) => {
  const mine = await visitor(browser)
  const sentence = 'A company with 5,000 applications'
  await mine.open()
  const company = await mine.rehearse(sentence)
  await expect(company.heading('Wingtip Practice')).toBeVisible()
  await mine.open()
  const kind = mine.page.getByRole('region', { name: 'Choose a company' }).getByRole('listitem')
  const large = kind.filter({ hasText: sentence })
  await large.getByRole('button', { name: 'Rehearse here' }).click()
  await expect(large.getByRole('status')).toContainText(
    'The company was not created. You have a company with 5,000',
  )
  await expect(large.getByRole('status')).toBeInViewport()
})

test('a page of another website can neither read nor change anything', async ({
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
})

test('what a fault answers is never a document that runs', async ({ browser, server, visitor }) => {
  const mine = await visitor(browser)
  await mine.open()
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
