import { execFile, spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { chromium } from 'playwright'
import { buildBarePage } from './bench/bare-page.mjs'
import { compareWithBare } from './bench/compare.mjs'
import { isKept, table } from './bench/figures.mjs'
import { installPrograms } from './bench/programs.mjs'
import { build, isBuilt, next, nextEnv } from './lib/build.mjs'
import { getBrowser } from './lib/get-browser.mjs'
import { main, Stop } from './lib/stop.mjs'

/**
 * What a page load and a whole run cost, against the limits and next to a page of Next with nothing in it. A KB is 1000 bytes,
 * as they came over the wire.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const patience = 60_000
const run = promisify(execFile)

/** @typedef {import('./bench/figures.mjs').Figure} Figure */

main(async () => {
  if (!isBuilt(root)) {
    console.log('Building the page …')
    await build(root)
  }
  await installPrograms(root)
  const browser = await getBrowser(root)
  const barePage = await buildBarePage(root)
  const [sandboxPort, appPort, barePort] = [await freePort(), await freePort(), await freePort()]
  const sandbox = `http://localhost:${sandboxPort}`
  const app = `http://localhost:${appPort}`
  const bare = `http://localhost:${barePort}`
  const servers = [
    serve(['packages/entra-sandbox/bin/entra-sandbox.mjs', '--port', String(sandboxPort)], {}),
    serve([next, 'start', '--port', String(appPort)], { SANDBOX_ORIGIN: sandbox, ENTRA_CLIENT_ID: '' }),
    serve([next, 'start', '--port', String(barePort)], {}, barePage.folder),
  ]
  try {
    await Promise.all([answers(`${sandbox}/control/worlds`), answers(app), answers(bare)])
    const figures = [
      ...(await measure(browser, { app, sandbox, bare })),
      ...(await compareWithBare({ root, browser, app, bare })),
      ...(await measureSandbox()),
    ]
    console.log(table(figures))
    return figures.every(isKept) ? 0 : 1
  } finally {
    for (const server of servers) server.kill()
    barePage.remove()
  }
})

/**
 * @param {string} executablePath
 * @param {{ app: string, sandbox: string, bare: string }} servers
 * @returns {Promise<Figure[]>}
 */
async function measure(executablePath, { app, sandbox, bare }) {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath, args: asRoot })
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
      { name: 'Scripts of the start screen', value: start / 1000, limit: 150, unit: 'KB', digits: 1 },
      { name: 'Scripts of the bare page', value: total(bareScripts) / 1000, unit: 'KB', digits: 1 },
      { name: 'Scripts of a whole run', value: total(scripts) / 1000, limit: 295, unit: 'KB', digits: 1 },
      { name: 'Graph requests of a whole run', value: graph.length, limit: 16 },
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
 * What the sandbox does on one core, in a process of its own and after the servers had their turn.
 * @returns {Promise<Figure[]>}
 */
async function measureSandbox() {
  const { stdout } = await run(process.execPath, ['--import', 'tsx', 'scripts/bench-sandbox.ts'], {
    cwd: root,
  })
  /** @type {{ seed: string, perSecond: number }[]} */
  const figures = JSON.parse(stdout)
  return figures.map(({ seed, perSecond }) => ({
    name: `Keyed reads a second, ${seed}`,
    value: perSecond,
    limit: 1000,
    least: true,
  }))
}

/**
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {string} [folder]
 */
function serve(args, env, folder = root) {
  return spawn(process.execPath, args, {
    cwd: folder,
    env: { ...nextEnv(), ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
}

/** @param {string} address */
async function answers(address) {
  const end = Date.now() + patience
  while (Date.now() < end) {
    if (await fetch(address).catch(() => null)) return
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  throw new Stop(`Nothing answered at ${address} within ${patience / 1000} seconds.`)
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}
