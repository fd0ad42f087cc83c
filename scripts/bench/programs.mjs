import { execFile } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { bench } from '../../lib/words/terminal/measures.mjs'
import { npm } from '../lib/child.mjs'
import { readOr } from '../lib/files.mjs'
import { excerpt, Stop } from '../lib/stop.mjs'

const start = promisify(execFile)

/** Lighthouse 13 wants Node 22.19 or later; 12.8.2 is the newest 12. */
const LIGHTHOUSE = { name: 'lighthouse', version: '12.8.2', program: 'cli/index.js' }
const AUTOCANNON = { name: 'autocannon', version: '8.0.0', program: 'autocannon.js' }

/**
 * Installs both next to the app and not among its packages: they bring some 260 packages, 190 MB, for this command alone.
 * @param {string} root
 */
export async function installPrograms(root) {
  const programs = [LIGHTHOUSE, AUTOCANNON]
  if (programs.every((program) => isHere(root, program))) return
  console.log(bench.installing(programs))
  mkdirSync(placeIn(root), { recursive: true })
  const { code, output } = await npm(
    [
      ...['install', '--prefix', placeIn(root), '--no-save', '--ignore-scripts', '--no-audit', '--no-fund'],
      ...programs.map(({ name, version }) => `${name}@${version}`),
    ],
    { cwd: placeIn(root) },
  )
  if (code !== 0) throw new Stop(bench.notInstalled(excerpt(output)))
}

/**
 * How fast the page is on a phone by Lighthouse, of 100 points.
 * @param {string} root
 * @param {string} browser
 * @param {string} address
 * @returns {Promise<number>}
 */
export async function lighthouse(root, browser, address) {
  const asRoot = process.getuid?.() === 0 ? ' --no-sandbox' : ''
  const { stdout } = await start(
    process.execPath,
    [
      ...[pathIn(root, LIGHTHOUSE), address, '--quiet', '--only-categories=performance', '--output=json'],
      `--chrome-flags=--headless=new${asRoot}`,
    ],
    { maxBuffer: 2 ** 26, env: { ...process.env, CHROME_PATH: browser } },
  )
  const report = JSON.parse(stdout)
  const failed = report.audits['network-requests'].details.items.find(
    (/** @type {{ url: string, statusCode: number }} */ { url, statusCode }) =>
      /\.(?:js|css)(?:\?|$)/.test(url) && statusCode !== 200,
  )
  // A page whose scripts do not come is fast.
  if (failed) throw new Stop(bench.scriptMissing({ address, script: failed.url }))
  return report.categories.performance.score * 100
}

/**
 * How many requests a second one address answers, on ten connections.
 * @param {string} root
 * @param {string} address
 * @returns {Promise<number>}
 */
export async function requestsASecond(root, address) {
  const args = [pathIn(root, AUTOCANNON), '--connections', '10', '--duration', '3', '--json', address]
  const { stdout } = await start(process.execPath, args)
  const { requests, non2xx, errors } = JSON.parse(stdout)
  if (non2xx + errors > 0) throw new Stop(bench.failedUnderLoad({ address, times: non2xx + errors }))
  return requests.average
}

/** @typedef {typeof LIGHTHOUSE} Program */

/** @param {string} root */
function placeIn(root) {
  return join(root, 'node_modules/.cache/bench')
}

/** @param {string} root @param {Program} program */
function pathIn(root, { name, program }) {
  return join(placeIn(root), 'node_modules', name, program)
}

/** @param {string} root @param {Program} program */
function isHere(root, { name, version }) {
  const manifest = join(placeIn(root), 'node_modules', name, 'package.json')
  return JSON.parse(readOr(manifest, '{}')).version === version
}
