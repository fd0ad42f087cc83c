import type { FaultsInput } from 'entra-sandbox'
import type { BrowserContext, Page } from 'playwright/test'
import type { Guide } from '../pages/guide'
import type { World } from '../world'

/** All that a problem may need to come about. */
export type Scene = { guide: Guide; world: World; page: Page; context: BrowserContext }

/** Orders a fault of the tenant. */
export function fault(on: string, action: Extract<FaultsInput, unknown[]>[number]['do'], times = 50) {
  return ({ world }: Scene) => world.fault({ on, do: action, times })
}

/** Answers a call as Microsoft refuses it, with a code that no fault of the sandbox has. */
export function refusal(call: string, status: number, code: string) {
  const [method = '', path = ''] = call.split(' ')
  return ({ page }: Scene) =>
    page.route(`**/v1.0${path}`, (route) => {
      if (route.request().method() !== method) return route.fallback()
      return route.fulfill({
        status,
        headers: {
          'access-control-allow-origin': '*',
          'access-control-expose-headers': 'request-id',
          'request-id': '8d5f3e2a-6a3e-4a52-9a3c-0c1d2e3f4a5b',
        },
        json: { error: { code, message: code } },
      })
    })
}

/** Changes texts in what Microsoft answers. */
export async function rewrite(page: Page, changes: Record<string, string>): Promise<void> {
  await page.route('**/v1.0/**', async (route) => {
    const response = await route.fetch()
    let body = await response.text()
    for (const [before, after] of Object.entries(changes)) body = body.replaceAll(before, after)
    await route.fulfill({ response, body })
  })
}
