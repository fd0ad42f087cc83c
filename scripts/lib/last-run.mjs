import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { readOr } from './files.mjs'

/** @typedef {{ seconds: number, stages: { name: string, seconds: number }[] }} Run */

/** Not in test-results, which Playwright empties. */
const file = '.cache/last-run.json'

/**
 * Keeps how long a whole run of `npm test` took, for `npm run figures`.
 * @param {string} root
 * @param {Run} run
 */
export function keepRun(root, { seconds, stages }) {
  mkdirSync(dirname(join(root, file)), { recursive: true })
  const times = stages.map((stage) => ({ name: stage.name, seconds: stage.seconds }))
  writeFileSync(join(root, file), `${JSON.stringify({ seconds, stages: times }, null, 2)}\n`)
}

/**
 * @param {string} root
 * @returns {Run | undefined} undefined where none was kept
 */
export function lastRun(root) {
  const text = readOr(join(root, file))
  return text === '' ? undefined : JSON.parse(text)
}
