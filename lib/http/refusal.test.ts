import { expect, test } from 'vitest'
import { refusalOf } from './refusal'

test.each([
  '/',
  '/?x=%',
  '/link?name=%',
  '/nothing/here',
  '/watch',
  '/watch/',
  '/watch/abc',
  '/watch/abcdefghijklmnopqrst-_/',
  '/_next/static/chunks/a.js',
  '/%00',
  '//x',
])('%s can be opened, and only that', (target) => {
  expect(refusalOf('GET', target)).toBeNull()
  expect(refusalOf('HEAD', target)).toBeNull()
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'])
    expect(refusalOf(method, target)).toMatchObject({ status: 405, allow: 'GET, HEAD' })
})

test.each([
  '/link/sign',
  '/watch/abcdefghijklmnopqrst-_',
  '/watch/abcdefghijklmnopqrst-_?x=1',
  '/sandbox/v1.0/applications',
  '/sandbox/control/worlds',
  '/organizations/oauth2/v2.0/token',
  '/organizations/v2.0/adminconsent',
])('%s takes what the page sends', (target) => {
  for (const method of ['GET', 'POST', 'PATCH', 'DELETE', 'OPTIONS'])
    expect(refusalOf(method, target)).toBeNull()
  for (const method of ['TRACE', 'PUT', 'PROPFIND', 'get']) {
    expect(refusalOf(method, target)).toMatchObject({
      status: 405,
      allow: 'GET, HEAD, POST, PATCH, DELETE, OPTIONS',
    })
  }
})

test.each(['/%', '/sandbox/%', '/%E0%A4%A', '/link/sign%', '*', 'nothing', 'http://evil.example/', ''])(
  '"%s" is no address',
  (target) => {
    for (const method of ['GET', 'POST', 'OPTIONS', 'TRACE'])
      expect(refusalOf(method, target)).toMatchObject({ status: 400 })
  },
)
