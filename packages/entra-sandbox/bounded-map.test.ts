import { expect, test } from 'vitest'
import { setBounded } from './bounded-map'

test('the oldest entry is forgotten, and a renewed one is young again', () => {
  const map = new Map<string, number>()
  for (const key of ['a', 'b', 'a', 'c']) setBounded(map, key, 1, 2)
  expect([...map.keys()]).toEqual(['a', 'c'])
})
