import { specsOf } from './specs.mjs'

/** @typedef {{ name: string, milliseconds: number, failed: boolean }} Reported one test, by its file and its title */
/** @typedef {{ fullName: string, status: string, duration?: number }} Assertion */
/** @typedef {{ name: string, status: string, assertionResults: Assertion[] }} File */

/**
 * @param {string} report what Vitest's JSON reporter wrote, empty when it did not come so far
 * @param {string} root files are named from here
 * @returns {Reported[]} a file that broke before its first test stands for itself
 */
export function unitTests(report, root) {
  if (report === '') return []
  /** @type {{ testResults: File[] }} */
  const { testResults } = JSON.parse(report)
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const file = name.startsWith(root) ? name.slice(root.length) : name
    if (assertionResults.length === 0) return [{ name: file, milliseconds: 0, failed: status === 'failed' }]
    return assertionResults.map(({ fullName, status, duration = 0 }) => ({
      name: `${file}: ${fullName}`,
      milliseconds: duration,
      failed: status === 'failed',
    }))
  })
}

/**
 * @param {string} report what Playwright's JSON reporter wrote, empty when it did not come so far
 * @returns {Reported[]}
 */
export function browserTests(report) {
  return specsOf(report).map(({ file, title, tests }) => ({
    name: `e2e/${file}: ${title}`,
    milliseconds: Math.max(0, ...tests.flatMap(({ results }) => results.map(({ duration }) => duration))),
    failed: tests.some(({ status }) => status === 'unexpected'),
  }))
}

/**
 * Lines for the ones that took longest, the longest first.
 * @param {readonly Reported[]} tests
 * @param {number} [most]
 */
export function slowest(tests, most = 10) {
  return [...tests]
    .sort((one, other) => other.milliseconds - one.milliseconds)
    .slice(0, most)
    .map(({ name, milliseconds }) => `${(milliseconds / 1000).toFixed(1).padStart(8)} s  ${name}`)
}

/**
 * A line for each that failed.
 * @param {readonly Reported[]} tests
 */
export function failures(tests) {
  return tests.filter(({ failed }) => failed).map(({ name }) => `  ${name}`)
}
