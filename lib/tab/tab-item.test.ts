import { expect, test } from 'vitest'
import { hasRoom } from './storage-room'
import { ANY_TEXT, type TabStorage, tabItem, textLike, textsNamed } from './tab-item'

/** A tab's storage with room for this many characters. */
function storageOf(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>()
  const storage: TabStorage = {
    getItem: (key) => kept.get(key) ?? null,
    setItem(key, text) {
      if (text.length > room) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError')
      kept.set(key, text)
    },
    removeItem: (key) => kept.delete(key),
  }
  return { kept, open: () => storage }
}

const blocked = (): TabStorage => {
  throw new DOMException('Access is denied for this document.', 'SecurityError')
}

const shape = textsNamed('link', 'name')

test('a value can be read until it is removed', () => {
  const { kept, open } = storageOf()
  const item = tabItem('a', shape, open)
  expect(item.read()).toBeNull()
  expect(item.write({ link: '?v=1', name: 'Acme' })).toBe(true)
  expect(kept.get('a')).toBe('{"link":"?v=1","name":"Acme"}')
  expect(item.read()).toEqual({ link: '?v=1', name: 'Acme' })
  item.remove()
  expect(item.read()).toBeNull()
})

test('a text is stored as it is', () => {
  const { kept, open } = storageOf()
  tabItem('a', ANY_TEXT, open).write('')
  expect([...kept]).toEqual([['a', '']])
  expect(tabItem('a', ANY_TEXT, open).read()).toBe('')
})

test('a text in another form gives no value', () => {
  const { kept, open } = storageOf()
  kept.set('a', '2')
  expect(tabItem('a', textLike(/^1$/), open).read()).toBeNull()
})

test('a taken value is gone', () => {
  const item = tabItem('a', ANY_TEXT, storageOf().open)
  item.write('once')
  expect(item.take()).toBe('once')
  expect(item.take()).toBeNull()
})

test.each(['', '{', 'null', '{"link":1,"name":"Acme"}', '{"link":"?v=1"}'])('%j gives no value', (text) => {
  const { kept, open } = storageOf()
  kept.set('a', text)
  expect(tabItem('a', shape, open).read()).toBeNull()
})

test('a blocked storage returns nothing, keeps nothing and never throws', () => {
  const item = tabItem('a', ANY_TEXT, blocked)
  expect(item.read()).toBeNull()
  expect(item.write('text')).toBe(false)
  expect(item.take()).toBeNull()
  expect(item.remove).not.toThrow()
  expect(hasRoom(blocked)).toBe(false)
})

test('a full storage reports that it kept nothing', () => {
  const { kept, open } = storageOf(3)
  expect(tabItem('a', ANY_TEXT, open).write('text')).toBe(false)
  expect(kept.size).toBe(0)
})

test('the check for room leaves nothing in the storage', () => {
  const { kept, open } = storageOf(50_000)
  expect(hasRoom(open)).toBe(true)
  expect(hasRoom(storageOf(49_999).open)).toBe(false)
  expect(kept.size).toBe(0)
})
