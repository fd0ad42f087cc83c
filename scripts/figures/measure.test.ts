import { expect, test } from 'vitest'
import { countUnused } from './measure.mjs'

test('exports and types that nothing uses are counted in the report of knip', () => {
  const issues = [
    { file: 'a.ts', exports: [{ name: 'a' }, { name: 'b' }], types: [], unlisted: [{ name: 'zod' }] },
    { file: 'b.ts', exports: [], types: [{ name: 'B' }] },
  ]
  expect(countUnused(JSON.stringify({ files: ['c.ts'], issues }))).toBe(3)
})
