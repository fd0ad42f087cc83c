import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright'
import { realNames as words } from '../lib/words/terminal/tests.mjs'
import { launchOptions } from './lib/browser.mjs'
import { getBrowser } from './lib/get-browser.mjs'
import { freePort } from './lib/port.mjs'
import { main, Stop } from './lib/stop.mjs'
import { openRealNames } from './real-names/open'
import { wishOf } from './real-names/wish'

/**
 * `npm run real-names -- --client-id ID`: a page that an operator started with ENTRA_CLIENT_ID, in a Chromium in which
 * Microsoft's host names lead to the practice Entra and one more name leads to that page. Ends with the browser.
 */
const root = fileURLToPath(new URL('..', import.meta.url))

main(async () => {
  const asked = process.argv.slice(2)
  if (asked.includes('--help')) {
    console.log(words.usage)
    return 0
  }
  const wish = wishOf(asked)
  if (wish === null) throw new Stop(words.usage)
  const { page, as, registration } = wish
  const answer = await fetch(page).catch(() => null)
  if (!answer?.ok) throw new Stop(words.noPage({ page: page.origin, clientId: registration.clientId }))
  const executablePath = await getBrowser(root)
  const names = await openRealNames({ root, page, as, registration })
  const { DISPLAY, WAYLAND_DISPLAY } = process.env
  const seen = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY)
  const port = await freePort()
  const { args, ...options } = launchOptions({ ...process.env, CHROMIUM_PATH: executablePath })
  const browser = await chromium.launch({
    ...options,
    headless: !seen,
    args: [...args, ...names.chromium, ...(seen ? [] : [`--remote-debugging-port=${port}`])],
    handleSIGINT: false,
    handleSIGTERM: false,
  })
  try {
    const tab = await browser.newPage({ baseURL: as.origin, ...(seen ? { viewport: null } : {}) })
    await tab.goto('/')
    console.log(words.open({ as: as.origin, control: new URL('/control/worlds', names.sandbox).href }))
    if (!seen) console.log(words.devTools(`http://127.0.0.1:${port}`))
    await ended(browser, tab)
  } finally {
    await browser.close()
    await names.close()
  }
  return 0
})

/** Until the window is closed, or someone says stop. */
function ended(browser: Browser, tab: Page): Promise<unknown> {
  return Promise.race([
    once(process, 'SIGINT'),
    once(process, 'SIGTERM'),
    new Promise((resolve) => browser.once('disconnected', resolve)),
    new Promise((resolve) => tab.once('close', resolve)),
  ])
}
