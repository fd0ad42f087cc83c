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

/**
 * The operator deploys a new version while the page is open: the files that it has not loaded yet are gone, and from the next
 * load on it is the new page. With `stale` something on the way keeps giving the old one.
 */
export async function deploy(page: Page, { stale = false } = {}): Promise<{ loads: () => number }> {
  let loads = 0
  await page.route('**/version', (route) => route.fulfill({ body: NEWER }))
  await page.route(
    (url) => ['/', '/signed-in'].includes(url.pathname),
    (route) => {
      loads += 1
      return route.continue()
    },
  )
  if (!stale) await page.addInitScript(becomeNewer, NEWER)
  await furtherScripts(page, gone, () => loads > 0 && !stale)
  return { loads: () => loads }
}

/** Runs in the next page: what the layout says of its build, before any script of the page can read it. */
function becomeNewer(newer: string): void {
  new MutationObserver((_, observer) => {
    if (!document.documentElement) return
    document.documentElement.dataset['build'] = newer
    observer.disconnect()
  }).observe(document, { childList: true })
}
