import { figures as words } from '../../lib/words/terminal/measures.mjs'
import { run } from '../lib/child.mjs'
import { lastRun } from '../lib/last-run.mjs'
import { Stop } from '../lib/stop.mjs'
import { strangersInApp } from '../structure/app-top.mjs'
import { circles } from '../structure/imports.mjs'
import { sentencesBelow } from './sentences.mjs'
import { effectsPerThousandLines, linesOf, quantile, sources } from './sizes.mjs'

const knip = 'node_modules/knip/bin/knip.js'

/**
 * @param {string} root
 * @returns {Promise<import('../lib/figure.mjs').Figure[]>}
 */
export async function measure(root) {
  const files = sources(root)
  const lines = [...files.values()].map(linesOf)
  const seconds = lastRun(root)?.seconds
  const { names, lines: unit, minutes } = words
  return [
    { name: names.appTop, value: strangersInApp(root).length, limit: 0 },
    { name: names.circles, value: (await circles(root)).length, limit: 0 },
    { name: names.median, value: quantile(lines, 0.5), limit: 60, unit },
    { name: names.p95, value: quantile(lines, 0.95), limit: 180, unit },
    { name: names.effects, value: effectsPerThousandLines(files), limit: 1.2, digits: 2 },
    { name: names.sentences, value: sentencesBelow(root).length, limit: 0 },
    { name: names.unusedExports, value: await unusedExports(root), limit: 0 },
    { name: names.test, value: seconds && seconds / 60, limit: 5, unit: minutes, digits: 1 },
  ]
}

/** @param {string} root */
async function unusedExports(root) {
  const args = [knip, '--exports', '--reporter', 'json', '--no-exit-code', '--no-config-hints']
  const { code, output } = await run(process.execPath, args, { cwd: root })
  if (code !== 0) throw new Stop(words.knipFailed(output))
  return countUnused(output)
}

/**
 * @param {string} report what knip's JSON reporter wrote
 * @returns {number}
 */
export function countUnused(report) {
  /** @type {{ issues: Record<string, unknown>[] }} */
  const { issues } = JSON.parse(report)
  const kinds = ['exports', 'types', 'nsExports', 'nsTypes', 'duplicates']
  return issues.flatMap((issue) => kinds.flatMap((kind) => issue[kind] ?? [])).length
}
