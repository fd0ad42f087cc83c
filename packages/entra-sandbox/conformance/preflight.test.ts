import { expect, test } from 'vitest'
import { checkPreflight } from './preflight'

const ASKED = {
  'access-control-request-method': 'PATCH',
  'access-control-request-headers': 'authorization,content-type,prefer',
}
const ALLOWED = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, PATCH',
  'access-control-allow-headers': 'Authorization, Content-Type, Prefer',
}

test('what is asked for is allowed, whatever the case', () => {
  expect(checkPreflight(ASKED, 204, ALLOWED)).toEqual([])
  expect(checkPreflight({ ...ASKED, 'access-control-request-method': 'POST' }, 200, ALLOWED)).toEqual([])
})

test.each<[string, object, string]>([
  ['no origin', { 'access-control-allow-origin': undefined }, 'no header access-control-allow-origin'],
  ['a method', { 'access-control-allow-methods': 'GET' }, 'method PATCH is not allowed'],
  [
    'a header',
    { 'access-control-allow-headers': 'Authorization, Content-Type' },
    'header prefer is not allowed',
  ],
  [
    'a star, which is not for a token',
    { 'access-control-allow-headers': '*' },
    'header authorization is not allowed',
  ],
])('%s is missing', (_, change, problem) => {
  expect(checkPreflight(ASKED, 204, { ...ALLOWED, ...change })).toEqual([problem])
})

test('a refusal is one', () => {
  expect(checkPreflight(ASKED, 403, ALLOWED)).toEqual(['status 403'])
})
