import type { BrowserContext } from 'playwright/test'

/** A page that may read the clipboard, which the app itself may not. */
const READER = 'http://reader.localhost/'
const EMPTY = '<!doctype html><html lang="en"><link rel="icon" href="data:,"><title>Reader</title></html>'

/** What a press on a copy button left in the clipboard. */
export async function clipboardText(context: BrowserContext): Promise<string> {
  const page = await context.newPage()
  await page.route(READER, (route) => route.fulfill({ contentType: 'text/html', body: EMPTY }))
  await page.goto(READER)
  await context.grantPermissions(['clipboard-read'], { origin: READER })
  const text = await page.evaluate(() => navigator.clipboard.readText())
  await page.close()
  return text
}
