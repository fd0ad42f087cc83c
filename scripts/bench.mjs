import { fileURLToPath } from 'node:url'
import { chromium } from 'playwright'
import { command } from '../lib/words/terminal/commands.mjs'
import { bench as words } from '../lib/words/terminal/measures.mjs'
import { buildBarePage } from './bench/bare-page.mjs'
import { compareWithBare } from './bench/compare.mjs'
import { countScripts, total } from './bench/count-scripts.mjs'
import { installPrograms } from './bench/programs.mjs'
import { launchOptions } from './lib/browser.mjs'
import { build, isBuilt, next, nextEnv } from './lib/build.mjs'
import { run } from './lib/child.mjs'
import { figureLine, isKept } from './lib/figure.mjs'
import { getBrowser } from './lib/get-browser.mjs'
import { server as page } from './lib/package.mjs'
import { freePort } from './lib/port.mjs'
import { startServer } from './lib/server.mjs'
import { main, Stop } from './lib/stop.mjs'

/** The cost of a page load and of a complete run, next to the limits. A KB is 1000 bytes, as transferred. */

const root = fileURLToPath(new URL('..', import.meta.url))
const { names } = words

/** @typedef {import('./lib/figure.mjs').Figure} Figure */

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
  const servers = []
  try {
    servers.push(await serve(practice, {}, `${sandbox}/control/worlds`))
    servers.push(
      await serve([page], { SANDBOX_ORIGIN: sandbox, ENTRA_CLIENT_ID: '', PORT: String(appPort) }, app),
    )
    servers.push(await serve([next, 'start', '--port', String(barePort)], {}, bare, barePage.folder))
    const figures = [
      ...(await measureStart(browser, { app, bare })),
      ...(await compareWithBare({ root, browser, app, bare })),
      ...(await measureFirstRun(browser, { app, sandbox })),
      ...(await measureSandbox()),
    ]
    for (const figure of figures) console.log(figureLine(figure))
    return figures.every(isKept) ? 0 : 1
  } finally {
    for (const { child } of servers) child.kill()
    barePage.remove()
  }
})

/**
 * @param {string} path of the browser
 * @param {{ app: string, bare: string }} servers
 * @returns {Promise<Figure[]>}
 */
async function measureStart(path, { app, bare }) {
  const browser = await chromium.launch(launchOptions({ CHROMIUM_PATH: path }))
  const bytesOf = async (/** @type {string} */ address) => {
    const page = await browser.newPage()
    const scripts = await countScripts(page)
    await page.goto(address, { waitUntil: 'networkidle' })
    return total(scripts) / 1000
  }
  try {
    return [
      { name: names.start, value: await bytesOf(app), limit: 150, unit: 'KB', digits: 1 },
      { name: names.bareStart, value: await bytesOf(bare), unit: 'KB', digits: 1 },
    ]
  } finally {
    await browser.close()
  }
}

/**
 * What a first run loads and asks Microsoft for, and how long it waits for that at 120 ms an answer, up to the secret.
 * @param {string} browser
 * @param {{ app: string, sandbox: string }} where
 * @returns {Promise<Figure[]>}
 */
async function measureFirstRun(browser, { app, sandbox }) {
  /** @type {{ seed: string, seconds: number, waves: number, requests: number, bytes: number }[]} */
  const figures = await measured('scripts/bench-first-run.ts', app, sandbox, browser)
  return figures.flatMap(({ seed, seconds, waves, requests, bytes }) => [
    { name: names.run(seed), value: bytes / 1000, limit: 336, unit: 'KB', digits: 1 },
    { name: names.graph(seed), value: requests, limit: 16 },
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
