import { createServer } from 'node:http'
import { testPorts } from '../../scripts/lib/port.mjs'
import { Guide } from '../pages/guide'
import { expect, test } from '../test'

const APP = `http://localhost:${testPorts(process.env).app.port}`

/** What the foreign page keeps of the window that it opened. */
declare global {
  var opened: Window | null
}

test('a foreign page that opens this one keeps no handle on it, before and after the sign-in', async ({
  page,
  world,
  words,
}) => {
  const foreign = createServer((_, response) => {
    response.setHeader('content-type', 'text/html').end('<!doctype html><link rel="icon" href="data:,">')
  })
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve))
  const address = foreign.address()
  await page.goto(`http://127.0.0.1:${typeof address === 'object' && address?.port}/`)
  const link = `${APP}/?${new URLSearchParams({ v: '1', tenant: world.domain })}`
  const [popup] = await Promise.all([
    page.waitForEvent('popup'),
    page.evaluate((url) => {
      globalThis.opened = window.open(url)
    }, link),
  ])
  const guide = new Guide(popup, world, words)
  await expect(guide.start.signIn).toBeVisible()
  const handle = () => page.evaluate(() => globalThis.opened?.closed)
  expect(await handle()).toBe(true)
  expect(await popup.evaluate(() => window.opener)).toBeNull()
  await guide.signIn('Ada Admin')
  expect(await handle()).toBe(true)
  expect(await popup.evaluate(() => window.opener)).toBeNull()
  foreign.closeAllConnections()
  foreign.close()
})
