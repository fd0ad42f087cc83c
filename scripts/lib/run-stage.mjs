import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { tests } from '../../lib/words/terminal/tests.mjs'
import { build, isBuilt } from './build.mjs'
import { npm, show } from './child.mjs'
import { browserCounts, unitCounts } from './counts.mjs'
import { readOr } from './files.mjs'
import { getBrowser, playwright } from './get-browser.mjs'
import { getRedis } from './get-redis.mjs'
import { portProblem, testPorts } from './port.mjs'
import { browserTests, unitTests } from './report.mjs'
import { leftOut } from './specs.mjs'
import { Stop } from './stop.mjs'

/** @typedef {import('./report.mjs').Reported} Reported */
/** @typedef {{ code: number, output: string, note?: string, counts?: import('./counts.mjs').Counts, tests?: Reported[], left?: string[] }} Outcome */

const browserReport = 'test-results/browser.json'

/**
 * Runs one stage of npm test.
 * @param {string} name
 * @param {string} root
 * @param {string[]} browserArgs
 * @returns {Promise<Outcome>}
 */
export async function runStage(name, root, browserArgs) {
  if (name === 'unit') return vitest(root, name)
  if (name === 'process') return vitest(root, name, { REDIS_SERVER_PATH: await getRedis(root) })
  if (name === 'component') return vitest(root, name, { CHROMIUM_PATH: await getBrowser(root) })
  if (name === 'build') return buildOnce(root)
  if (name === 'browser') return browser(root, browserArgs)
  return npm(['run', '--silent', name], { cwd: root })
}

/**
 * @param {string} root
 * @param {'unit' | 'process' | 'component'} name of the script of package.json
 * @param {NodeJS.ProcessEnv} [variables]
 * @returns {Promise<Outcome>}
 */
async function vitest(root, name, variables = {}) {
  const file = `test-results/${name}.json`
  rmSync(join(root, file), { force: true })
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`]
  const env = { ...process.env, NODE_ENV: 'test', ...variables }
  const outcome = await npm(['run', '--silent', name, '--', ...reporters], { cwd: root, env })
  const report = readOr(join(root, file))
  return { ...outcome, counts: unitCounts(report), tests: unitTests(report, root) }
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
  const report = readOr(join(root, browserReport))
  return { ...outcome, counts: browserCounts(report), tests: browserTests(report), left: leftOut(report) }
}
