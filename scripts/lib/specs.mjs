/** @typedef {{ specs: Spec[], suites?: Suite[] }} Suite */
/** @typedef {{ status?: string, annotations?: { type: string, description?: string }[], results: { duration: number }[] }} Test */
/** @typedef {{ file: string, title: string, tests: Test[] }} Spec */

/**
 * Every test of the browser stage.
 * @param {string} report what Playwright's JSON reporter wrote, empty when it did not come so far
 * @returns {Spec[]}
 */
export function specsOf(report) {
  return report === '' ? [] : specsIn({ specs: [], ...JSON.parse(report) })
}

/**
 * @param {Suite} suite
 * @returns {Spec[]}
 */
function specsIn({ specs, suites = [] }) {
  return [...specs, ...suites.flatMap(specsIn)]
}

/**
 * Lines for the tests that this machine does not allow, each with its reason.
 * @param {string} report
 * @returns {string[]}
 */
export function leftOut(report) {
  return specsOf(report).flatMap(({ file, title, tests }) =>
    tests
      .filter(({ status }) => status === 'skipped')
      .map(({ annotations = [] }) => {
        const reason = annotations.find(({ type }) => type === 'skip')?.description ?? ''
        return `  e2e/${file}: ${title}\n    ${reason}`.trimEnd()
      }),
  )
}
