import { testPorts } from '../../scripts/lib/port.mjs'
import { startServer } from '../server'
import { test as base } from '../test'
import { World } from '../world'
import { LinkPage } from './link-page'

/** A key of the tests' own, so that they can sign what no server would. */
export const KEY = Buffer.alloc(32, 'e2e').toString('base64url')

type SigningApp = { origin: string; support: World }

type Fixtures = {
  /** `/link` of the app that signs, with Ada of the support tenant signed in. */
  builder: LinkPage
}

/** Tests against an app of their own that opens signed links only; the rest of the tests need none. */
export const test = base.extend<Fixtures, { signingApp: SigningApp }>({
  signingApp: [
    async ({}, use) => {
      const support = await World.create('fresh')
      const server = await startServer({
        SANDBOX_ORIGIN: `http://localhost:${testPorts(process.env).sandbox.port}`,
        LINK_SIGNING_KEY: KEY,
        SUPPORT_TENANTS: support.tenantId,
      })
      await use({ origin: server.origin, support })
      await server.stop()
      await support.remove()
    },
    { scope: 'worker' },
  ],

  baseURL: ({ signingApp }, use) => use(signingApp.origin),

  builder: async ({ page, guide, words }, use) => {
    const builder = new LinkPage(page, words)
    await builder.open()
    await page.getByRole('button', { name: words.builder.sign.signIn, exact: true }).click()
    await guide.microsoft.account('Ada Admin').click()
    await acceptIfAsked(builder)
    await use(builder)
  },
})

/** Through Microsoft's consent page to the form; the tests of a worker share a tenant, where the first one said yes. */
export async function acceptIfAsked({ page, preview }: LinkPage): Promise<void> {
  const accept = page.getByRole('button', { name: 'Accept', exact: true })
  await accept.or(preview).waitFor()
  if (await accept.isVisible()) await accept.click()
  await preview.waitFor()
}
