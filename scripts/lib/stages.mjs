import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { tests } from '../../lib/words/commands.mjs'
import { build, isBuilt } from './build.mjs'
import { npm, show } from './child.mjs'
import { browserCounts, unitCounts } from './counts.mjs'
import { readOr } from './files.mjs'
import { getBrowser, playwright } from './get-browser.mjs'
import { portProblem, testPorts } from './port.mjs'
import { Stop } from './stop.mjs'

/** @typedef {{ code: number, output: string, note?: string, counts?: import('./counts.mjs').Counts }} Outcome */

const unitReport = 'test-results/unit.json'
const browserReport = 'test-results/browser.json'

/**
 * Runs one stage of npm test.
 * @param {string} name
 * @param {string} root
 * @param {string[]} browserArgs
 * @returns {Promise<Outcome>}
 */
export function runStage(name, root, browserArgs) {
  if (name === 'unit') return unit(root)
  if (name === 'build') return buildOnce(root)
  if (name === 'browser') return browser(root, browserArgs)
  return npm(['run', '--silent', name], { cwd: root })
}

/**
 * @param {string} root
 * @returns {Promise<Outcome>}
 */
async function unit(root) {
  rmSync(join(root, unitReport), { force: true })
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`]
  const env = { ...process.env, NODE_ENV: 'test' }
  const outcome = await npm(['run', '--silent', 'unit', '--', ...reporters], { cwd: root, env })
  return { ...outcome, counts: unitCounts(readOr(join(root, unitReport))) }
}

/**
 * @param {string} root
 * @returns {Promise<Outcome>}
 */
async function buildOnce(root) {
  if (isBuilt(root)) return { code: 0, output: '', note: tests.unchanged }
  await build(root)
  return { code: 0, output: '' }
}

/**
 * @param {string} root
 * @param {string[]} args
 * @returns {Promise<Outcome>}
 */
async function browser(root, args) {
  rmSync(join(root, browserReport), { force: true })
  for (const { name, port } of Object.values(testPorts(process.env))) {
    const taken = await portProblem(name, port)
    if (taken) throw new Stop(taken)
  }
  const env = { ...process.env, CHROMIUM_PATH: await getBrowser(root) }
  // On SIGTERM Playwright would leave its two servers behind.
  const options = { cwd: root, env, endWith: /** @type {const} */ ('SIGINT') }
  const outcome = await show(process.execPath, [playwright, 'test', ...args], options)
  return { ...outcome, counts: browserCounts(readOr(join(root, browserReport))) }
}
