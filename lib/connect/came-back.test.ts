import fc from 'fast-check'
import { expect, inject, test } from 'vitest'
import { isVisible } from '@/lib/preset/visible'
import { cameBack } from './came-back'

test.each([
  ['?id=65c02dbec9810ed1f215c33b', 'connected'],
  ['?id=65c02dbec9810ed1f215c33b&state=&type=microsoftdynamicssales', 'connected'],
  ['?error=access_denied', 'failed'],
  ['?error=a&error=b', 'failed'],
  ['?error=', 'failed'],
  ['', 'unknown'],
  ['?', 'unknown'],
  ['?id=', 'unknown'],
  ['?id=%20', 'unknown'],
  ['?id=1&id=1', 'unknown'],
  ['?id=1&error=access_denied', 'unknown'],
  ['?ID=1', 'unknown'],
  ['?jwt=x', 'unknown'],
])('“%s” is %s', (search, kind) => {
  expect(cameBack(search).kind).toBe(kind)
})

test('every text is kept in its order, repeated ones too', () => {
  expect(cameBack('?error=a+b&error=%3Cb%3Ec&x').texts).toEqual([
    { name: 'error', value: 'a b' },
    { name: 'error', value: '<b>c' },
    { name: 'x', value: '' },
  ])
})

test('long texts and long lists are cut, and that is said', () => {
  const { texts, left } = cameBack(`?${'n'.repeat(100)}=${'v'.repeat(9_000)}${'&a=1'.repeat(30)}`)
  expect(texts).toHaveLength(20)
  expect(texts[0]).toEqual({ name: `${'n'.repeat(59)}…`, value: `${'v'.repeat(499)}…` })
  expect(left).toBe(11)
})

test('whatever came back, a reader sees every character of what is shown', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (text) => {
      for (const search of [text, `?error=${encodeURIComponent(text)}`])
        for (const { name, value } of cameBack(search).texts) if (!isVisible(name + value)) return false
      return true
    }),
    { numRuns: 2_000 * inject('share') },
  )
})
