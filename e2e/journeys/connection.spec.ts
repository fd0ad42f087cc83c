import { spawn } from 'node:child_process'
import { text } from 'node:stream/consumers'
import type { Page } from 'playwright/test'
import { testPorts } from '../../scripts/lib/port.mjs'
import { expectAccessible } from '../access/expect-accessible'
import { clipboardText } from '../clipboard'
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

test('who went on without consent reads what customers will meet, connects on Unified.to or refuses, and a terminal shows what Microsoft misses', async ({
  page,
  context,
  guide,
  world,
  words,
}) => {
  const { title, unified, terminal, back } = words.connect
  await world.bringTo('register-app')
  await guide.open({ product: 'sales', region: 'here' })
  await guide.signIn('Ada Admin', 'given before')
  await guide.run('register-app')
  await guide.run('add-permissions')

  await test.step('without consent, which a reload does not forget', async () => {
    const { region } = guide.step('grant-consent')
    await expect(region).toContainText('Your customers’ tenants do not change.')
    await region.getByRole('button', { name: 'Continue without consent', exact: true }).click()
    await expect(region).toContainText('You continued without consent.')
    await page.reload()
    await expect(region).toContainText('You continued without consent.')
  })
  const secret = await guide.createSecret()
  const { applications, servicePrincipals } = await world.directory()
  const [application] = applications

  await test.step('what the company’s customers will meet', async () => {
    const { region } = guide.handOver
    expect(servicePrincipals.map(({ appId }) => appId)).not.toContain(application?.appId)
    await region.getByText('What your own customers will see', { exact: true }).click()
    await expect(region).toContainText('Microsoft calls the application “unverified”')
    await expect(region).toContainText('What Unified.to shows there is not documented')
    await region.getByRole('button', { name: 'Copy consent link', exact: true }).click()
    expect(await clipboardText(context)).toBe(
      `https://login.microsoftonline.com/organizations/adminconsent?client_id=${application?.appId}`,
    )
  })
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
  // Where Microsoft accepts the secret: `lib/connect/posix-command.process.test.ts`.
  await test.step('the command of the page says that there is no service principal without consent', async () => {
    const command = await page.getByLabel(terminal.command(terminal.system.posix)).textContent()
    const child = spawn('sh', ['-c', command ?? ''], { stdio: ['pipe', 'pipe', 'ignore'] })
    child.stdin.end(`${secret}\n`)
    const printed = await text(child.stdout)
    expect(printed.includes(secret)).toBe(false)
    expect(printed).toContain('AADSTS7000229: ')
  })
})

// How it is drawn: `came-back-view.browser.test.tsx`.
test('what came back stands in the page that the server sends, and a text that is too long is refused', async ({
  words,
  request,
}) => {
  const page = await (await request.get('/connected?error=%ZZ&error=&a=%00&%3Cb%3E=%E2%80%AEx')).text()
  expect(page).toMatch(new RegExp(`<h1[^>]*>${words.connect.back.heading.failed}</h1>`))
  const values = [...page.matchAll(/<dd.*?<\/dd>/g)].map(([value]) => value.replaceAll(/<[^>]*>/g, ''))
  expect(values).toEqual(['%ZZ', '', 'U+0000', 'U+202Ex'])
  // Longer than Node's 16 KiB, and read in one piece: with more on its way the connection may end before the answer is read.
  const long = await request.get(`/connected?error=${'x'.repeat(20_000)}`)
  expect(long.status()).toBe(431)
})
