import { expect, test } from 'vitest'
import { browserTests, failures, slowest, unitTests } from './report.mjs'

test("Vitest's report names each test with its file and its time, and a file that broke before its first test", () => {
  const report = JSON.stringify({
    testResults: [
      {
        name: '/here/lib/a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'does one thing', status: 'passed', duration: 12.5 },
          { fullName: 'does another', status: 'failed', duration: 2 },
          { fullName: 'was left out', status: 'skipped' },
        ],
      },
      { name: '/here/lib/b.test.ts', status: 'failed', assertionResults: [] },
    ],
  })
  const tests = unitTests(report, '/here/')
  expect(tests).toEqual([
    { name: 'lib/a.test.ts: does one thing', milliseconds: 12.5, failed: false },
    { name: 'lib/a.test.ts: does another', milliseconds: 2, failed: true },
    { name: 'lib/a.test.ts: was left out', milliseconds: 0, failed: false },
    { name: 'lib/b.test.ts', milliseconds: 0, failed: true },
  ])
  expect(failures(tests)).toEqual(['  lib/a.test.ts: does another', '  lib/b.test.ts'])
})

test("Playwright's report is read through all its groups; of two tries the longer one counts", () => {
  const spec = (title: string, status: string, ...durations: number[]) => ({
    file: 'a.spec.ts',
    title,
    tests: [{ status, results: durations.map((duration) => ({ duration })) }],
  })
  const report = JSON.stringify({
    suites: [{ specs: [spec('one', 'unexpected', 5)], suites: [{ specs: [spec('two', 'flaky', 7, 9)] }] }],
  })
  expect(browserTests(report)).toEqual([
    { name: 'e2e/a.spec.ts: one', milliseconds: 5, failed: true },
    { name: 'e2e/a.spec.ts: two', milliseconds: 9, failed: false },
  ])
})

test('a report that was never written names nothing', () => {
  expect([unitTests('', '/'), browserTests('')]).toEqual([[], []])
})

test('the slowest come first, and only so many', () => {
  const tests = [3, 12, 7].map((seconds) => ({
    name: `test ${seconds}`,
    milliseconds: seconds * 1000,
    failed: false,
  }))
  expect(slowest(tests, 2)).toEqual(['    12.0 s  test 12', '     7.0 s  test 7'])
})
