import { specsOf } from './specs.mjs'

/** @typedef {{ name: string, milliseconds: number }} Timed */

/**
 * @param {string} report what Vitest's JSON reporter wrote, empty when it did not come so far
 * @param {string} root files are named from here
 * @returns {Timed[]}
 */
export function unitTimes(report, root) {
  if (report === '') return []
  /** @type {{ testResults: { name: string, assertionResults: { fullName: string, duration?: number }[] }[] }} */
  const { testResults } = JSON.parse(report)
  return testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, duration = 0 }) => ({
      name: `${name.startsWith(root) ? name.slice(root.length) : name}: ${fullName}`,
      milliseconds: duration,
    })),
  )
}

/**
 * @param {string} report what Playwright's JSON reporter wrote, empty when it did not come so far
 * @returns {Timed[]}
 */
export function browserTimes(report) {
  return specsOf(report).map(({ file, title, tests }) => ({
    name: `e2e/${file}: ${title}`,
    milliseconds: Math.max(0, ...tests.flatMap(({ results }) => results.map(({ duration }) => duration))),
  }))
}

/**
 * Lines for the ones that took longest, the longest first.
 * @param {readonly Timed[]} times
 * @param {number} [most]
 */
export function slowest(times, most = 10) {
  return [...times]
    .sort((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, most)
    .map(({ name, milliseconds }) => `${(milliseconds / 1000).toFixed(1).padStart(8)} s  ${name}`)
}
