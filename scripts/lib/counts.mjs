import { tests } from '../../lib/words/terminal/tests.mjs'

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * @param {string} report what Vitest's JSON reporter wrote, empty when it did not come so far
 * @returns {Counts}
 */
export function unitCounts(report) {
  if (report === '') return { passed: 0, failed: 0 }
  const { numPassedTests, numFailedTests } = JSON.parse(report)
  return { passed: numPassedTests, failed: numFailedTests }
}

/**
 * @param {string} report what Playwright's JSON reporter wrote, empty when it did not come so far
 * @returns {Counts}
 */
export function browserCounts(report) {
  if (report === '') return { passed: 0, failed: 0 }
  const { expected, flaky, unexpected } = JSON.parse(report).stats
  return { passed: expected + flaky, failed: unexpected }
}

/**
 * The closing line. A stage that broke without a failed test counts as one failure, so that no broken run says
 * "0 failed".
 * @param {readonly { code: number, counts?: Counts }[]} stages
 */
export function summary(stages) {
  let passed = 0
  let failed = 0
  for (const { code, counts = { passed: 0, failed: 0 } } of stages) {
    passed += counts.passed
    failed += code === 0 ? counts.failed : Math.max(counts.failed, 1)
  }
  return { line: tests.counts({ passed, failed }), ok: passed > 0 && failed === 0 }
}
