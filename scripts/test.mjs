import { fileURLToPath } from 'node:url'
import { command } from '../lib/words/terminal/commands.mjs'
import { tests } from '../lib/words/terminal/tests.mjs'
import { summary } from './lib/counts.mjs'
import { install, isInstalled } from './lib/install.mjs'
import { keepRun } from './lib/last-run.mjs'
import { nodeProblem } from './lib/node-version.mjs'
import { failures, slowest } from './lib/report.mjs'
import { runStage } from './lib/run-stage.mjs'
import { stageGroups } from './lib/stages.mjs'
import { main, Stop } from './lib/stop.mjs'
import { help, parseOptions } from './lib/test-options.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))

main(async () => {
  const tooOld = nodeProblem(process.versions.node)
  if (tooOld) throw new Stop(tooOld)
  const options = parseOptions(process.argv.slice(2))
  if (options.help) {
    console.log(help)
    return 0
  }
  if (!isInstalled(root)) {
    console.log(command.installing)
    await install(root)
  }
  // vitest.config.ts reads it: how many cases each property is tried with.
  if (options.full) process.env['FULL'] = '1'
  const begin = Date.now()
  const done = await runStages((name) => runStage(name, root, options.playwright), options.stages)
  const { line, ok } = summary(done)
  if (ok && options.whole) keepRun(root, { seconds: (Date.now() - begin) / 1000, stages: done })
  const failed = done.filter((stage) => stage.code !== 0).map((stage) => stage.name)
  if (failed.length > 0) console.log(tests.stopped(failed.join(', ')))
  const tested = options.stages.some((stage) => ['unit', 'process', 'component', 'browser'].includes(stage))
  const reported = done.flatMap((stage) => stage.tests ?? [])
  const slow = slowest(reported)
  if (slow.length > 0) console.log(tests.slowest(slow))
  const left = done.flatMap((stage) => stage.left ?? [])
  if (left.length > 0) console.log(tests.leftOut(left))
  const broken = failures(reported)
  if (broken.length > 0) console.log(tests.broken(broken))
  if (tested) console.log(line)
  return failed.length > 0 || (tested && !ok) ? 1 : 0
})

/**
 * @param {(name: string) => Promise<import('./lib/run-stage.mjs').Outcome>} stage
 * @param {string[]} chosen
 */
async function runStages(stage, chosen) {
  const done = []
  for (const group of stageGroups) {
    const names = group.filter((name) => chosen.includes(name))
    done.push(...(await Promise.all(names.map((name) => timed(name, stage)))))
    if (done.some((stage) => stage.code !== 0)) break
  }
  return done
}

/**
 * Runs one stage and says how long it took, and what it said if it failed.
 * @param {string} name
 * @param {(name: string) => Promise<import('./lib/run-stage.mjs').Outcome>} stage
 * @returns {Promise<{ name: string, seconds: number } & import('./lib/run-stage.mjs').Outcome>}
 */
async function timed(name, stage) {
  const begin = Date.now()
  const outcome = await stage(name).catch((error) => {
    if (error instanceof Stop) return { code: 1, output: error.message, note: '' }
    throw error
  })
  const seconds = (Date.now() - begin) / 1000
  const note = outcome.code === 0 ? outcome.note || '' : tests.failed
  console.log(`${name.padEnd(9)}${seconds.toFixed(1).padStart(6)} s  ${note}`.trimEnd())
  if (outcome.code !== 0 && outcome.output) console.log(outcome.output.trimEnd())
  return { name, seconds, ...outcome }
}
