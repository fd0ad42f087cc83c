import { randomBytes, randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { realNames as words } from '../../lib/words/terminal/tests.mjs'
import { freePort, tryListen } from '../../scripts/lib/port.mjs'
import { opensslProblem } from '../../scripts/real-names/authority.mjs'
import { openRealNames } from '../../scripts/real-names/open'
import { ownHosts } from '../../scripts/real-names/own-hosts.mjs'
import { LinkPage } from '../link/link-page'
import { acceptIfAsked } from '../link/signing'
import { placesWith } from '../secrets/search'
import { startServer } from '../server'
import { test as base, CLIENT_ID, expect, GRAPH, PAGE, SIGN_IN } from './test'

type Place = { before: readonly string[]; host: string; port: number }

/**
 * The server itself asks Microsoft for its keys. It finds the name by a list of hosts of its own, at port 443 of an address of
 * loopback, and trusts the test's authority by an ordinary variable of Node. Where a machine does not allow that, it is left out.
 */
const test = base.extend<{ place: Place; signing: undefined }>({
  place: async ({}, use, testInfo) => {
    const folder = mkdtempSync(join(tmpdir(), 'signed-'))
    // Any address of this network is this machine's own, and no other program has it.
    const host = `127.${randomInt(1, 255)}.${randomInt(1, 255)}.${randomInt(2, 255)}`
    const before = ownHosts({ file: join(folder, 'hosts'), names: [SIGN_IN, GRAPH], address: host })
    const taken = before && (await tryListen(443, host))
    const missing = opensslProblem() ?? (before ? taken && words.noPort(taken) : words.noOwnHosts)
    if (missing) rmSync(folder, { recursive: true })
    testInfo.skip(missing !== undefined, missing ?? '')
    await use({ before: before ?? [], host, port: await freePort() })
    rmSync(folder, { recursive: true })
  },

  realNames: async ({ registration, place: { host, port }, arrivals }, use) => {
    const page = new URL(`http://localhost:${port}`)
    const at = { host, port: 443 }
    const wish = { root: process.cwd(), page, as: PAGE, registration, at, onRequest: arrivals.note }
    const names = await openRealNames(wish)
    await use(names)
    await names.close()
  },

  signing: [
    async ({ realNames: { authority }, place: { before, port }, world }, use) => {
      const variables = {
        ENTRA_CLIENT_ID: CLIENT_ID,
        LINK_SIGNING_KEY: randomBytes(32).toString('base64url'),
        SUPPORT_TENANTS: world.tenantId,
      }
      const server = await startServer(variables, { port, machine: { before, authority } })
      await use(undefined)
      await server.stop()
    },
    { auto: true },
  ],
})

test('support signs a link with Microsoft’s own keys, fetched by the server, and the customer begins with it', async ({
  page,
  guide,
  world,
  words: { builder, guide: guideWords },
  words,
  arrivals,
}) => {
  const form = new LinkPage(page, words)
  await form.open(`?v=1&account=${encodeURIComponent(`ada@${world.domain}`)}`)
  await page.getByRole('button', { name: builder.sign.signIn, exact: true }).click()
  await guide.microsoft.account('Ada Admin').click()
  await acceptIfAsked(form)
  await form.field('product').selectOption('Dynamics 365 Sales')
  await form.field('region').selectOption('eu')
  await form.fill({ tenant: world.domain, ref: 'T-17' })
  await page.getByRole('button', { name: builder.sign.title, exact: true }).click()
  await expect(form.link).toHaveText(/^https:\/\/onboarding\.example\/\?v=1&.*&s=[\w-]+\.[\w-]+\.[\w-]+$/)

  const keys = arrivals.at(SIGN_IN).filter(({ path }) => path.endsWith('/discovery/v2.0/keys'))
  expect(keys.map(({ path }) => path)).toEqual([`/${world.tenantId}/discovery/v2.0/keys`])
  expect(keys[0]?.headers.origin, 'a server asked').toBeUndefined()

  await page.goto((await form.link.textContent()) ?? '')
  await expect(guide.start.sender).toContainText(`Signed by Ada Admin (ada@${world.domain})`)
  await page.getByRole('button', { name: guideWords.button['sign-in'], exact: true }).click()
  await guide.confirm()
  expect(placesWith(arrivals.places(PAGE.host), 'T-17')).toContain('POST /link/sign')
})
