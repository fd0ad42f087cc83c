import { expect, test } from 'vitest'
import { folderWith } from '../lib/folder'
import { effectsPerThousandLines, linesOf, quantile, sources } from './sizes.mjs'

test('source is code without tests, data and what others wrote', () => {
  const root = folderWith({
    'app/page.tsx': '',
    'app/globals.css': '',
    'lib/guide/steps.ts': '',
    'lib/guide/steps.test.ts': '',
    'lib/steps/testing/logged-engine.ts': '',
    'lib/words/en/page.ts': '',
    'packages/entra-sandbox/index.ts': '',
    'packages/entra-sandbox/node_modules/zod/index.js': '',
    'public/mark.js': '',
    'scripts/start.mjs': '',
    'e2e/page.spec.ts': '',
    'package-lock.json': '{}',
  })
  expect([...sources(root).keys()].toSorted()).toEqual([
    ...['app/page.tsx', 'lib/guide/steps.ts', 'packages/entra-sandbox/index.ts', 'public/mark.js'],
    'scripts/start.mjs',
  ])
})

test('lines are those of an editor', () => {
  expect(['', 'a', 'a\n', 'a\n\nb\n'].map(linesOf)).toEqual([1, 1, 1, 3])
})

test('half of the files are not longer than the median, and 95 of 100 not than p95', () => {
  const hundred = Array.from({ length: 100 }, (_, at) => 100 - at)
  expect([quantile(hundred, 0.5), quantile(hundred, 0.95), quantile([7], 0.5), quantile([], 0.5)]).toEqual([
    50, 95, 7, 0,
  ])
})

test('effects are counted in app and components alone', () => {
  const effect = 'useEffect(() => {})\n'
  const files = new Map([
    ['app/a.tsx', `${effect}useLayoutEffect(() => {})\n${'\n'.repeat(498)}`],
    ['components/a.tsx', `// useEffect(\n${'\n'.repeat(499)}`],
    ['lib/a.ts', effect],
  ])
  expect(effectsPerThousandLines(files)).toBe(2)
})
