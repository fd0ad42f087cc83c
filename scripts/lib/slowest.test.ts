import { expect, test } from 'vitest'
import { browserTimes, slowest, unitTimes } from './slowest.mjs'

test("Vitest's report names each test with its file and its time", () => {
  const report = JSON.stringify({
    testResults: [
      {
        name: '/here/lib/a.test.ts',
        assertionResults: [{ fullName: 'does one thing', duration: 12.5 }, { fullName: 'was left out' }],
      },
    ],
  })
  expect(unitTimes(report, '/here/')).toEqual([
    { name: 'lib/a.test.ts: does one thing', milliseconds: 12.5 },
    { name: 'lib/a.test.ts: was left out', milliseconds: 0 },
  ])
})

test("Playwright's report is read through all its groups; of two tries the longer one counts", () => {
  const spec = (title: string, ...durations: number[]) => ({
    file: 'a.spec.ts',
    title,
    tests: [{ results: durations.map((duration) => ({ duration })) }],
  })
  const report = JSON.stringify({
    suites: [{ specs: [spec('one', 5)], suites: [{ specs: [spec('two', 7, 9)] }] }],
  })
  expect(browserTimes(report)).toEqual([
    { name: 'e2e/a.spec.ts: one', milliseconds: 5 },
    { name: 'e2e/a.spec.ts: two', milliseconds: 9 },
  ])
})

test('a report that was never written names nothing', () => {
  expect([unitTimes('', '/'), browserTimes('')]).toEqual([[], []])
})

test('the slowest come first, and only so many', () => {
  const times = [3, 12, 7].map((seconds) => ({ name: `test ${seconds}`, milliseconds: seconds * 1000 }))
  expect(slowest(times, 2)).toEqual(['    12.0 s  test 12', '     7.0 s  test 7'])
})
