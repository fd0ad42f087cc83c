import type { Page } from 'playwright/test'

/** Takes all the room that the tab's storage has left. */
export function fillTab(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (let size = 2 ** 23; size >= 1; size /= 2) {
      try {
        sessionStorage.setItem(`filled-${size}`, 'x'.repeat(size))
      } catch {
        // Half of it may still fit.
      }
    }
  })
}

/** Gives the room back. */
export function emptyTab(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const key of Object.keys(sessionStorage))
      if (key.startsWith('filled-')) sessionStorage.removeItem(key)
  })
}
