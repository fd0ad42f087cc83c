import { expect, test } from 'vitest'
import { excerpt } from './stop.mjs'

test('a short output is shown completely and indented', () => {
  expect(excerpt('one\n\ntwo\n', 4)).toBe('  one\n\n  two')
})

test('a long output keeps its two ends', () => {
  expect(excerpt('1\n2\n3\n4\n5\n6', 4)).toBe('  1\n  2\n  …\n  5\n  6')
})
