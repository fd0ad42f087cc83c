import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { ForgettableSecret } from './forgettable-secret'

const VALUE = '[6gyXA5S20@MN+WRXAJ]I-TO7g1:h2P8'

test('the value can be read until it is forgotten', () => {
  const box = new ForgettableSecret()
  box.keep(VALUE)
  expect(box.reveal()).toBe(VALUE)
  box.forget()
  expect(box.reveal()).toBeNull()
  expect(box.holds()).toBe(false)
})

test('a value counts as seen once that was said, until it is forgotten or another one is stored', () => {
  const box = new ForgettableSecret()
  box.markSeen()
  expect(box.seen(), 'nothing is there to be seen').toBe(false)
  box.keep(VALUE)
  box.markSeen()
  expect(box.seen()).toBe(true)
  box.keep(VALUE)
  expect(box.seen()).toBe(false)
  box.markSeen()
  box.forget()
  expect(box.seen()).toBe(false)
})

test('printing or serializing the box never shows the value', () => {
  const box = new ForgettableSecret()
  box.keep(VALUE)
  const prints = [
    String(box),
    `${box}`,
    JSON.stringify({ box }),
    inspect(box, { depth: 9, showHidden: true }),
  ]
  for (const print of prints) expect(print).not.toContain(VALUE)
  expect(() => structuredClone({ box }).box.reveal()).toThrow()
})

test('listeners are called when a value is stored or forgotten', () => {
  const box = new ForgettableSecret()
  const heard: boolean[] = []
  const stop = box.subscribe(() => heard.push(box.holds()))
  box.keep(VALUE)
  box.forget()
  stop()
  box.keep(VALUE)
  expect(heard).toEqual([true, false])
})
