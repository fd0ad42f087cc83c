import { expect, test } from 'vitest'
import { createFormat } from './format'

test.each([
  [1, '1 second', '1 Sekunde'],
  [119, '119 seconds', '119 Sekunden'],
  [120, '2 minutes', '2 Minuten'],
  [121, '3 minutes', '3 Minuten'],
  [600, '10 minutes', '10 Minuten'],
])('a wait of %i seconds', (seconds, en, de) => {
  expect(createFormat('en').wait(seconds)).toBe(en)
  expect(createFormat('de').wait(seconds)).toBe(de)
})
