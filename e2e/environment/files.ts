import type { Page, Route } from 'playwright/test'

export const SCRIPTS = '**/_next/static/**/*.js'

/** The build of the next version. */
const NEWER = 'f'.repeat(16)

/** What happens to the scripts that the page has not loaded yet. */
type Fate = (route: Route) => Promise<void> | void

/** From now on each further script of the page meets this fate, until `until` is over. */
export async function furtherScripts(page: Page, fate: Fate, until = () => false): Promise<void> {
  const loaded = new Set(
    await page.evaluate(() => performance.getEntriesByType('resource').map((entry) => entry.name)),
  )
  await page.route(SCRIPTS, (route) =>
    until() || loaded.has(route.request().url()) ? route.continue() : fate(route),
  )
}

const gone: Fate = (route) => route.fulfill({ status: 404, body: 'Not found' })
export const heldBack: Fate = (route) => route.abort()
export const hanging: Fate = () => {
  // Neither an answer nor an end: the request waits for as long as the test runs.
}

/** The operator deploys a new version while the page is open, of which something on the way still gives the old one. */
type Deployed = {
  /** How often the page was loaded since. */
  loads: () => number
  /** From the next load on it is the new page. */
  arrive: () => Promise<void>
}

/** The files that the page has not loaded yet are gone, and the server says that it has another version. */
export async function deploy(page: Page): Promise<Deployed> {
  let loads = 0
  let arrived = false
  await page.route('**/version', (route) => route.fulfill({ body: NEWER }))
  await page.route(
    (url) => ['/', '/signed-in'].includes(url.pathname),
    (route) => {
      loads += 1
      return route.continue()
    },
  )
  await furtherScripts(page, gone, () => arrived)
  return {
    loads: () => loads,
    async arrive() {
      await page.addInitScript(becomeNewer, NEWER)
      arrived = true
    },
  }
}

/** Runs in the next page: what the layout says of its build, before any script of the page can read it. */
function becomeNewer(newer: string): void {
  new MutationObserver((_, observer) => {
    if (!document.documentElement) return
    document.documentElement.dataset['build'] = newer
    observer.disconnect()
  }).observe(document, { childList: true })
}
