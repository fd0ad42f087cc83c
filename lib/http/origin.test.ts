import { expect, test } from 'vitest'
import { originOf } from './origin'

const SEEN = 'http://localhost:3000/link/sign'

test.each([
  ['the host that was asked for', { host: 'a.example:3000' }, 'http://a.example:3000'],
  ['a proxy that ends TLS', { host: 'a.example', 'x-forwarded-proto': 'https' }, 'https://a.example'],
  [
    'a proxy that asks under another name',
    { host: 'inner:3000', 'x-forwarded-host': 'a.example', 'x-forwarded-proto': 'https' },
    'https://a.example',
  ],
  [
    'two proxies in a row',
    { host: 'inner', 'x-forwarded-host': 'a.example, b.example', 'x-forwarded-proto': 'https, http' },
    'https://a.example',
  ],
  [
    'empty headers',
    { host: 'a.example', 'x-forwarded-host': '', 'x-forwarded-proto': ' ' },
    'http://a.example',
  ],
  ['capitals and a port that goes without saying', { host: 'A.Example:80' }, 'http://a.example'],
  ['an address of IPv6', { host: '[::1]:3000' }, 'http://[::1]:3000'],
  ['no host at all', {}, 'http://localhost:3000'],
])('%s', (_, headers: Record<string, string>, origin) => {
  expect(originOf(new Headers(headers), SEEN)).toBe(origin)
})

test.each([
  { 'x-forwarded-host': 'a b' },
  { 'x-forwarded-host': '<script>' },
  { 'x-forwarded-host': 'a.example/path' },
  { 'x-forwarded-host': 'ada@a.example' },
  { 'x-forwarded-host': 'a.example:99999' },
  { 'x-forwarded-host': '[1::2::3]' },
  { 'x-forwarded-proto': 'javascript' },
  { 'x-forwarded-proto': 'https:' },
  { host: 'a b' },
])('%j gives no origin', (headers) => {
  expect(originOf(new Headers({ host: 'a.example', ...headers }), SEEN)).toBeNull()
})

test('without a host and an address there is no origin', () => {
  expect(originOf(new Headers())).toBeNull()
})
