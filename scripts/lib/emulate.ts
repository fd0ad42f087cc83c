import type { Page } from 'playwright'
import type { BrowserCommandContext } from 'vitest/node'

type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Shows the page as for that medium: in the dark, in print, without motion. */
    emulate: (media: Media) => Promise<void>
  }
}

/** Runs outside the browser, because a page cannot change its own medium. */
export async function emulate({ page }: BrowserCommandContext, media: Media): Promise<void> {
  await page.emulateMedia(media)
}
