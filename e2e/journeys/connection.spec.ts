import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import type { Page } from 'playwright/test'
import { testPorts } from '../../scripts/lib/port.mjs'
import { expectAccessible } from '../access/expect-accessible'
import { startServer } from '../server'
import { test as base, expect } from '../test'
import { CONNECTION, REFUSED, startUnifiedTo } from '../unified-to'

const WORKSPACE = '65c02dbec9810ed1f215c33b'
const INTEGRATION = 'microsoftdynamicssales'

/** An app of its own, whose further region leads to what stands in for Unified.to. */
const test = base.extend<object, { app: string }>({
  app: [
    async ({}, use) => {
      const unified = await startUnifiedTo(WORKSPACE, INTEGRATION)
      const region = {
        id: 'here',
        name: 'This machine',
        redirectUri: 'https://api-here.unified.to/oauth/code',
        handOver: 'https://app-here.unified.to/integrations/',
        connect: unified.connect,
      }
      const server = await startServer({
        SANDBOX_ORIGIN: `http://localhost:${testPorts(process.env).sandbox.port}`,
        UNIFIED_WORKSPACE: WORKSPACE,
        EXTRA_REGIONS: JSON.stringify([region]),
      })
      await use(server.origin)
      await server.stop()
      await unified.stop()
    },
    { scope: 'worker' },
  ],

  baseURL: ({ app }, use) => use(app),
})

test('after the run a person connects on Unified.to or refuses, and a terminal shows that Microsoft accepts the secret', async ({
  page,
  guide,
  words,
}) => {
  const { title, unified, terminal, back } = words.connect
  await guide.open({ product: 'sales', region: 'here' })
  await guide.signIn('Ada Admin')
  const secret = await guide.runToSecret()
  await guide.handOver.copySecret.click()
  await guide.handOver.save()
  await page.getByText(title, { exact: true }).click()

  const link = page.getByRole('link', { name: unified.button('Dynamics 365 Sales') })
  const leave = async (answer: 'Allow' | 'Refuse'): Promise<Page> => {
    const [other] = await Promise.all([page.waitForEvent('popup'), link.click()])
    expect(await other.evaluate(() => window.opener)).toBeNull()
    await other.getByRole('link', { name: answer }).click()
    return other
  }
  await test.step('allowed: the id of the connection comes back', async () => {
    const other = await leave('Allow')
    await expect(other.getByRole('heading', { level: 1, name: back.heading.connected })).toBeVisible()
    await expect(other.getByRole('definition')).toHaveText([CONNECTION])
    await expectAccessible(other, 'back from Unified.to')
    await other.close()
  })
  await test.step('refused: the error comes back, as a text', async () => {
    const other = await leave('Refuse')
    await expect(other.getByRole('heading', { level: 1, name: back.heading.failed })).toBeVisible()
    await expect(other.getByRole('definition')).toHaveText([REFUSED])
    await other.close()
  })
  await test.step('the command of the page says that the secret works', async () => {
    const command = await page.getByLabel(terminal.command(terminal.system.posix)).textContent()
    const child = spawn('sh', ['-c', command ?? ''], { stdio: ['pipe', 'pipe', 'ignore'] })
    child.stdin.end(`${secret}\n`)
    const printed = await text(child.stdout)
    expect(printed.includes(secret)).toBe(false)
    expect(printed).toMatch(/^\s*"token_type":"Bearer"\n"expires_in":\d+\n"status":200\s*$/)
  })
})

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false })

  test('what came back can be read all the same, and a text of megabytes is refused', async ({
    page,
    words,
    watch,
    request,
  }) => {
    watch.expect(/csp$/)
    await page.goto('/connected?error=%ZZ&error=&a=%00&%3Cb%3E=%E2%80%AEx')
    const { back } = words.connect
    await expect(page.getByRole('heading', { level: 1, name: back.heading.failed })).toBeVisible()
    await expect(page.getByRole('definition')).toHaveText(['%ZZ', '', 'U+0000', 'U+202Ex'])
    const long = await request.get(`/connected?error=${'x'.repeat(2_000_000)}`)
    expect(long.status()).toBe(431)
  })
})
