import { expect, test } from 'vitest'
import { mayRepeat } from './repeat'

const SECRET = 'abc8Q~0123456789abcdefghijklmnopqrstuvw.'

test.each([
  ['in a value', `?v=1&name=${SECRET}`],
  ['in a value that is encoded', `?v=1&name=${SECRET.replace('~', '%7E')}`],
  ['in a name', `?v=1&${SECRET.replace('~', '%7E')}=1`],
  ['in the second of two values', `?ref=1&ref=${SECRET}`],
])('a link with a secret %s is not repeated', (_where, query) => {
  expect(mayRepeat(query)).toBe(false)
})

test.each(['', '?v=1&tenant=contoso,com', '?v=1&name=%E0', '?x=https://evil.example'])(
  'a link without one is: %s',
  (query) => {
    expect(mayRepeat(query)).toBe(true)
  },
)
