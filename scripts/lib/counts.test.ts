import { expect, test } from 'vitest'
import { browserCounts, summary, unitCounts } from './counts.mjs'

test("Vitest's report is counted", () => {
  const report = JSON.stringify({
    numTotalTests: 9,
    numPassedTests: 6,
    numFailedTests: 2,
    numPendingTests: 1,
  })
  expect(unitCounts(report)).toEqual({ passed: 6, failed: 2 })
})

test("Playwright's report is counted, a flaky test as passed", () => {
  const report = JSON.stringify({ stats: { expected: 4, flaky: 1, unexpected: 2, skipped: 3 } })
  expect(browserCounts(report)).toEqual({ passed: 5, failed: 2 })
})

test('a report that was never written counts nothing', () => {
  expect([unitCounts(''), browserCounts('')]).toEqual([
    { passed: 0, failed: 0 },
    { passed: 0, failed: 0 },
  ])
})

const good = { code: 0 }
const bad = { code: 1 }

test.each([
  [
    'all passed',
    [good, { ...good, counts: { passed: 3, failed: 0 } }, { ...good, counts: { passed: 2, failed: 0 } }],
    '5 passed, 0 failed',
    true,
  ],
  [
    'a test failed',
    [
      { ...good, counts: { passed: 3, failed: 0 } },
      { ...bad, counts: { passed: 1, failed: 2 } },
    ],
    '4 passed, 2 failed',
    false,
  ],
  ['a runner broke', [{ ...bad, counts: { passed: 3, failed: 0 } }], '3 passed, 1 failed', false],
  ['lint failed', [bad], '0 passed, 1 failed', false],
  ['no test ran', [good], '0 passed, 0 failed', false],
])('the last line when %s', (_when, stages, line, ok) => {
  expect(summary(stages)).toEqual({ line, ok })
})
