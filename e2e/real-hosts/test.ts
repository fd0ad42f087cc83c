import { chromium } from 'playwright/test'
import { launchOptions } from '../../scripts/lib/browser.mjs'
import { opensslProblem } from '../../scripts/real-names/authority.mjs'
import { openRealNames, type RealNames, type Registration } from '../../scripts/real-names/open'
import { type Server, startServer } from '../server'
import { test as base } from '../test'
import { Arrivals } from './arrived'

export { expect } from '../test'

/** As an operator has them from Entra and from the own domain. */
export const CLIENT_ID = '3f0b8c52-6d1e-4a97-b2c4-90e7d5a1f386'
export const PAGE = new URL('https://onboarding.example')
export const [SIGN_IN, GRAPH] = ['login.microsoftonline.com', 'graph.microsoft.com'] as const

type Options = {
  /** What stands in Entra of this page. */
  registration: Registration
}

type Fixtures = {
  arrivals: Arrivals
  realNames: RealNames
}

/**
 * Tests under the real host names, with everything of the page as in production: its build, its variables, a proxy that ends TLS
 * before it. Only the browser is led elsewhere, by its own resolver.
 */
export const test = base.extend<Options & Fixtures, { pageServer: Server }>({
  registration: [{ clientId: CLIENT_ID, type: 'spa' }, { option: true }],
  baseURL: PAGE.origin,
  // In a whole Chromium a press on a copy button needs no permission.
  permissions: undefined,

  pageServer: [
    async ({}, use) => {
      const server = await startServer({ ENTRA_CLIENT_ID: CLIENT_ID })
      await use(server)
      await server.stop()
    },
    { scope: 'worker' },
  ],

  arrivals: async ({}, use) => {
    await use(new Arrivals())
  },

  realNames: async ({ registration, pageServer, arrivals }, use, testInfo) => {
    const missing = opensslProblem()
    testInfo.skip(missing !== undefined, missing ?? '')
    const page = new URL(pageServer.origin)
    const names = await openRealNames({
      root: process.cwd(),
      page,
      as: PAGE,
      registration,
      onRequest: arrivals.note,
    })
    await use(names)
    await names.close()
  },

  sandbox: async ({ realNames }, use) => {
    await use(realNames.sandbox)
  },

  context: async ({ realNames, locale }, use) => {
    const { args, ...program } = launchOptions(process.env)
    const browser = await chromium.launch({ ...program, args: [...args, ...realNames.chromium] })
    await use(await browser.newContext({ baseURL: PAGE.origin, ...(locale ? { locale } : {}) }))
    await browser.close()
  },
})
