import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { command, bench as words } from '../lib/words/commands.mjs'
import { buildBarePage } from './bench/bare-page.mjs'
import { compareWithBare } from './bench/compare.mjs'
import { isKept, table } from './bench/figures.mjs'
import { installPrograms } from './bench/programs.mjs'
import { launchOptions } from './lib/browser.mjs'
import { build, isBuilt, next, nextEnv } from './lib/build.mjs'
import { run } from './lib/child.mjs'
import { getBrowser } from './lib/get-browser.mjs'
import { freePort } from './lib/port.mjs'
import { startServer } from './lib/server.mjs'
import { main, Stop } from './lib/stop.mjs'

/** What a page load and a whole run cost, against the limits. A KB is 1000 bytes, as they came over the wire. */

const root = fileURLToPath(new URL('..', import.meta.url))
const { names } = words

/** @typedef {import('./bench/figures.mjs').Figure} Figure */

main(async () => {
  if (!isBuilt(root)) {
    console.log(command.building)
    await build(root)
  }
  await installPrograms(root)
  const browser = await getBrowser(root)
  const barePage = await buildBarePage(root)
  const [sandboxPort, appPort, barePort] = [await freePort(), await freePort(), await freePort()]
  const bare = `http://localhost:${barePort}`
  const sandbox = `http://localhost:${sandboxPort}`
  const app = `http://localhost:${appPort}`
  const practice = ['packages/entra-sandbox/bin/entra-sandbox.mjs', '--port', String(sandboxPort)]
  const page = [next, 'start', '--port', String(appPort)]
  const servers = []
  try {
    servers.push(await serve(practice, {}, `${sandbox}/control/worlds`))
    servers.push(await serve(page, { SANDBOX_ORIGIN: sandbox, ENTRA_CLIENT_ID: '' }, app))
    servers.push(await serve([next, 'start', '--port', String(barePort)], {}, bare, barePage.folder))
    const figures = [
      ...(await measure(browser, { app, sandbox, bare })),
      ...(await compareWithBare({ root, browser, app, bare })),
      ...(await measureFirstRun(browser, { app, sandbox })),
      ...(await measureSandbox()),
    ]
    console.log(table(figures))
    return figures.every(isKept) ? 0 : 1
  } finally {
    for (const { child } of servers) child.kill()
    barePage.remove()
  }
})

/**
 * @param {string} path of the browser
 * @param {{ app: string, sandbox: string, bare: string }} servers
 * @returns {Promise<Figure[]>}
 */
async function measure(path, { app, sandbox, bare }) {
  const browser = await chromium.launch(launchOptions({ CHROMIUM_PATH: path }))
  try {
    const barePage = await browser.newPage()
    const bareScripts = await countScripts(barePage)
    await barePage.goto(bare, { waitUntil: 'networkidle' })
    const page = await browser.newPage()
    const scripts = await countScripts(page)
    const created = await fetch(`${sandbox}/control/worlds`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"seed":"fresh"}',
    })
    const world = await created.json()
    await page.goto(`${app}/?v=1&tenant=${world.domain}`, { waitUntil: 'networkidle' })
    const start = total(scripts)
    await wholeRun(page)
    const journal = await (await fetch(`${sandbox}/control/worlds/${world.tenantId}/journal`)).json()
    const graph = journal.filter((/** @type {{ path: string }} */ entry) => entry.path.startsWith('/v1.0/'))
    return [
      { name: names.start, value: start / 1000, limit: 150, unit: 'KB', digits: 1 },
      { name: 'Scripts of the bare page', value: total(bareScripts) / 1000, unit: 'KB', digits: 1 },
      { name: names.run, value: total(scripts) / 1000, limit: 295, unit: 'KB', digits: 1 },
      { name: names.graph, value: graph.length, limit: 16 },
    ]
  } finally {
    await browser.close()
  }
}

/**
 * Every script by its address, with the most bytes that it ever took: the compressed body, without headers.
 * @param {import('playwright').Page} page
 * @returns {Promise<Map<string, number>>}
 */
async function countScripts(page) {
  const scripts = new Map()
  const addresses = new Map()
  const devTools = await page.context().newCDPSession(page)
  await devTools.send('Network.enable')
  devTools.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (type === 'Script') addresses.set(requestId, response.url)
  })
  const received = new Map()
  devTools.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
    received.set(requestId, (received.get(requestId) ?? 0) + encodedDataLength)
  })
  devTools.on('Network.loadingFinished', ({ requestId }) => {
    const address = addresses.get(requestId)
    if (address) scripts.set(address, Math.max(received.get(requestId) ?? 0, scripts.get(address) ?? 0))
  })
  return scripts
}

/**
 * From the sign-in to "I have saved the secret", as an administrator presses it.
 * @param {import('playwright').Page} page
 */
async function wholeRun(page) {
  const press = (/** @type {string | RegExp} */ name) =>
    page.getByRole('button', { name, exact: true }).click()
  await press('Sign in with Microsoft')
  await press(/^Ada Admin/)
  await press('Accept')
  await press('This is the right organization')
  await press('Register application')
  await press('Accept')
  await press('Add permissions')
  await press('Grant admin consent')
  await press('Accept')
  await press('Create client secret')
  await press('Show')
  await press('I have saved the secret')
  await page.waitForLoadState('networkidle')
}

/** @param {Map<string, number>} scripts */
function total(scripts) {
  return [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0)
}

/**
 * How often and how long a first run waits for Microsoft at 120 ms an answer, from the registration to the secret.
 * @param {string} browser
 * @param {{ app: string, sandbox: string }} where
 * @returns {Promise<Figure[]>}
 */
async function measureFirstRun(browser, { app, sandbox }) {
  /** @type {{ seed: string, seconds: number, waves: number }[]} */
  const figures = await measured('scripts/bench-first-run.ts', app, sandbox, browser)
  return figures.flatMap(({ seed, seconds, waves }) => [
    { name: names.waves(seed), value: waves, limit: 14 },
    { name: names.waiting(seed), value: seconds, limit: 5, unit: 's', digits: 1 },
  ])
}

/**
 * What the sandbox does on one core, in a process of its own and after the servers had their turn.
 * @returns {Promise<Figure[]>}
 */
async function measureSandbox() {
  /** @type {{ seed: string, perSecond: number }[]} */
  const figures = await measured('scripts/bench-sandbox.ts')
  return figures.map(({ seed, perSecond }) => ({
    name: names.reads(seed),
    value: perSecond,
    limit: 1000,
    least: true,
  }))
}

/**
 * What a program that measures says: one JSON line.
 * @param {string} program
 * @param {string[]} args
 */
async function measured(program, ...args) {
  const { code, output } = await run(process.execPath, ['--import', 'tsx', program, ...args], { cwd: root })
  if (code !== 0) throw new Stop(output)
  return JSON.parse(output)
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {string} address
 * @param {string} [folder]
 */
async function serve(args, env, address, folder = root) {
  const server = await startServer(folder, args, { ...nextEnv(), ...env }, address)
  if (typeof server.first === 'object') throw new Stop(words.notServed(address))
  return server
}
