import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { SecretBox } from './secret-box'

const VALUE = '[6gyXA5S20@MN+WRXAJ]I-TO7g1:h2P8'

test('the value is given back until it is forgotten', () => {
  const box = new SecretBox()
  box.keep(VALUE)
  expect(box.reveal()).toBe(VALUE)
  box.forget()
  expect(box.reveal()).toBeNull()
  expect(box.holds()).toBe(false)
})

test('nothing that prints or serialises the box shows the value', () => {
  const box = new SecretBox()
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

test('listeners hear that a value came and went', () => {
  const box = new SecretBox()
  const heard: boolean[] = []
  const stop = box.subscribe(() => heard.push(box.holds()))
  box.keep(VALUE)
  box.forget()
  stop()
  box.keep(VALUE)
  expect(heard).toEqual([true, false])
})
