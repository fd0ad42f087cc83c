import { expect, test } from 'vitest'
import { leftOut } from './specs.mjs'

const results = [{ duration: 1 }]
const spec = (title: string, status: string, description?: string) => ({
  file: 'x/y.spec.ts',
  title,
  tests: [{ status, results, annotations: description ? [{ type: 'skip', description }] : [] }],
})

test('tests that were left out are told with their reason, however deep they stand', () => {
  const suites = [
    {
      specs: [spec('runs', 'expected')],
      suites: [{ specs: [spec('needs root', 'skipped', 'That takes root.'), spec('bare', 'skipped')] }],
    },
  ]
  expect(leftOut(JSON.stringify({ suites }))).toEqual([
    '  e2e/x/y.spec.ts: needs root\n    That takes root.',
    '  e2e/x/y.spec.ts: bare',
  ])
})

test('a report that was never written leaves nothing out', () => {
  expect(leftOut('')).toEqual([])
})
