import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { type APIRequestContext, expect, type Page } from 'playwright/test'
import { testPorts } from '../../scripts/lib/port.mjs'
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
    async ({ playwright }, use) => {
      const support = await World.create('fresh')
      const port = await freePort()
      const origin = `http://localhost:${port}`
      const server = start(port, support.tenantId)
      const request = await playwright.request.newContext({ baseURL: origin })
      await expect(() => answers(request, server)).toPass({ timeout: 20_000 })
      await request.dispose()
      await use({ origin, support })
      server.kill()
      await once(server, 'exit')
      await support.remove()
    },
    { scope: 'worker' },
  ],

  baseURL: ({ signingApp }, use) => use(signingApp.origin),

  builder: async ({ page, guide }, use) => {
    const builder = new LinkPage(page)
    await builder.open()
    await page.getByRole('button', { name: 'Sign in with Microsoft', exact: true }).click()
    await guide.microsoft.account('Ada Admin').click()
    await acceptIfAsked(page)
    await use(builder)
  },
})

/** Through Microsoft's consent page to the form; the tests of a worker share a tenant, where the first one said yes. */
export async function acceptIfAsked(page: Page): Promise<void> {
  const { preview } = new LinkPage(page)
  const accept = page.getByRole('button', { name: 'Accept', exact: true })
  await accept.or(preview).waitFor()
  if (await accept.isVisible()) await accept.click()
  await preview.waitFor()
}

function start(port: number, supportTenant: string): ChildProcess {
  const { sandbox } = testPorts(process.env)
  return spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '--port', String(port)], {
    stdio: 'ignore',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
      SANDBOX_ORIGIN: `http://localhost:${sandbox.port}`,
      ENTRA_CLIENT_ID: '',
      LINK_SIGNING_KEY: KEY,
      SUPPORT_TENANTS: supportTenant,
    },
  })
}

async function answers(request: APIRequestContext, server: ChildProcess): Promise<void> {
  if (server.exitCode !== null) throw new Error(`The app that signs ended with ${server.exitCode}.`)
  await expect(await request.get('/signed-in')).toBeOK()
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0)
  await once(server, 'listening')
  const address = server.address()
  server.close()
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}
