import { createServer } from 'node:http'
import { testPorts } from '../../scripts/lib/port.mjs'
import { expect, test } from '../test'
import { violationsOf } from './violations'

const APP = `http://localhost:${testPorts(process.env).app.port}`

/** What the foreign page keeps of the window that it opened. */
declare global {
  var opened: Window | null
}

test('what the policy forbids is stopped and noticed', async ({ page, watch }) => {
  watch.expect(/violates the following Content Security Policy directive.*script-src/)
  watch.expect(/violates the following Content Security Policy directive.*connect-src/)
  watch.expect(/Fetch API cannot load https:\/\/evil\.example/)
  const violations = await violationsOf(page)
  await page.goto('/')
  const ran = await page.evaluate(async () => {
    document.body.setAttribute('onclick', 'window.ran = true')
    document.body.click()
    return 'ran' in window
  })
  expect(ran).toBe(false)
  await page.evaluate(() => fetch('https://evil.example/').catch(() => undefined))
  await expect.poll(() => violations).toEqual(['script-src-attr inline', 'connect-src https://evil.example/'])
})

test('a foreign page can neither frame this one nor keep a handle on a window in which it opened it', async ({
  page,
  watch,
}) => {
  watch.expect(/frame-ancestors 'none'/)
  watch.expect(/failed: GET .* net::ERR_BLOCKED_BY_RESPONSE/)
  const frame = `<!doctype html><link rel="icon" href="data:,"><iframe title="framed" src="${APP}/"></iframe>`
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(frame))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  await page.goto(`http://127.0.0.1:${typeof address === 'object' && address?.port}/`)
  await expect(page.frameLocator('iframe').getByText('Before you begin')).toHaveCount(0)

  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate((url) => {
      globalThis.opened = window.open(url)
    }, APP),
  ])
  await expect(popup.getByText('Before you begin')).toBeVisible()
  // What is cut once stays cut, wherever the window goes: html.spec.whatwg.org/multipage/browsers.html#cross-origin-opener-policies
  expect(await page.evaluate(() => globalThis.opened?.closed)).toBe(true)
  expect(await popup.evaluate(() => window.opener)).toBeNull()
  server.closeAllConnections()
  server.close()
})
