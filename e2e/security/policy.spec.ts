import { createServer } from 'node:http'
import { testPorts } from '../../scripts/lib/port.mjs'
import { expect, test } from '../test'
import { violationsOf } from './violations'

const APP = `http://localhost:${testPorts(process.env).app.port}`

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

test('the page does not let itself be framed', async ({ page, watch }) => {
  watch.expect(/frame-ancestors 'none'/)
  watch.expect(/failed: GET .* net::ERR_BLOCKED_BY_RESPONSE/)
  const frame = `<!doctype html><link rel="icon" href="data:,"><iframe title="framed" src="${APP}/"></iframe>`
  const server = createServer((_, response) => response.setHeader('content-type', 'text/html').end(frame))
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve))
  const address = server.address()
  await page.goto(`http://localhost:${typeof address === 'object' && address?.port}/`)
  const framed = page.frameLocator('iframe')
  await expect(framed.getByText('Before you begin')).toHaveCount(0)
  server.closeAllConnections()
  server.close()
})
