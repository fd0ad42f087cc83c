import { expect, test } from 'vitest'
import { isPattern, matchesPath } from './pattern'

test.each([
  ['/v1.0/applications', '/v1.0/applications', true],
  ['/v1.0/applications', '/v1.0/applications/x', false],
  ['/v1.0/applications', '/v1X0/applications', false],
  ['/v1.0/applications/*', '/v1.0/applications/x', true],
  ['/v1.0/applications/*', '/v1.0/applications', false],
  ['/v1.0/applications/*', '/v1.0/applications/x/addPassword', false],
  ['/v1.0/applications*', "/v1.0/applications(uniqueName='a b')", true],
  ['/v1.0/applications*', '/v1.0/applications/x', false],
  ["/v1.0/applications(uniqueName='*')", "/v1.0/applications(uniqueName='unified-to')", true],
  ["/v1.0/applications(uniqueName='*')", "/v1.0/applications(appId='x')", false],
  ['/v1.0/applications/*/addPassword', '/v1.0/applications/x/addPassword', true],
  ['/v1.0/*a*b', '/v1.0/xaxbxb', true],
  ['/v1.0/*ab*ab', '/v1.0/ab', false],
  ['/v1.0/**', '/v1.0/applications/x', true],
  ['/v1.0/**', '/v1.0', false],
  ['/v1.0/**/addPassword', '/v1.0/a/b/addPassword', true],
  ['/v1.0/**/addPassword', '/v1.0/addPassword/x', false],
  ['/**/a/**/b', '/x/a/a/y/b', true],
  ['/v1.0/applications**', '/v1.0/applications', true],
  ['/v1.0/applications**', "/v1.0/applications(appId='x')/addPassword", true],
  ['/v1.0/applications**', '/v1.0/me', false],
  ['/**', '/oauth2/v2.0/token', true],
])('%s on %s: %s', (pattern, path, expected) => {
  expect(isPattern(pattern)).toBe(true)
  expect(matchesPath(pattern, path)).toBe(expected)
})

test.each(['/**a', '/a**/b', '/x**y', 'a', '/a b', '/***', '/x**y**'])('%s is no pattern', (pattern) => {
  expect(isPattern(pattern)).toBe(false)
})

test('no pattern takes long, whatever it holds', () => {
  const path = `/v1.0${'/a'.repeat(58)}/${'a'.repeat(2_000)}`
  const patterns = [
    `/v1.0${'/**/a'.repeat(30)}/b`,
    `/v1.0/**/${'*a'.repeat(90)}b`,
    `/${'**a/'.repeat(40)}b`,
    `/${'**a'.repeat(60)}`,
    `/**/${'**'.repeat(60)}`,
  ]
  const begun = process.cpuUsage()
  for (const pattern of patterns) {
    isPattern(pattern)
    matchesPath(pattern, path)
  }
  expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(50)
})
