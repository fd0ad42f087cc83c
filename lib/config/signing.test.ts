import { expect, test } from 'vitest'
import { ConfigError, parseEnvironment } from './environment'

const CLIENT = '11111111-2222-3333-4444-555555555555'
const TENANT = 'aaaaaaaa-2222-3333-4444-555555555555'
const KEY = `${'A'.repeat(42)}E`

test('without a key nothing is signed', () => {
  expect(parseEnvironment({}).signing).toBeNull()
})

test('a key and the tenants of support are passed on', () => {
  const env = {
    ENTRA_CLIENT_ID: CLIENT,
    LINK_SIGNING_KEY: KEY,
    SUPPORT_TENANTS: `${TENANT.toUpperCase()}, ${CLIENT}`,
  }
  expect(parseEnvironment(env).signing).toEqual({ keys: [KEY], supportTenants: [TENANT, CLIENT] })
})

test('a key and the one before it', () => {
  const older = `${'B'.repeat(42)}E`
  expect(parseEnvironment({ LINK_SIGNING_KEY: `${KEY}, ${older}` }).signing?.keys).toEqual([KEY, older])
})

test('in the practice tenant a key can be made at start, and every tenant may sign', () => {
  expect(parseEnvironment({ LINK_SIGNING_KEY: 'practice' }).signing).toEqual({
    keys: ['practice'],
    supportTenants: [],
  })
})

const AT_MICROSOFT = { ENTRA_CLIENT_ID: CLIENT, LINK_SIGNING_KEY: KEY, SUPPORT_TENANTS: TENANT }

test.each([
  ['a practice key at Microsoft', { ...AT_MICROSOFT, LINK_SIGNING_KEY: 'practice' }, 'LINK_SIGNING_KEY'],
  ['a short key', { LINK_SIGNING_KEY: KEY.slice(1) }, 'LINK_SIGNING_KEY'],
  ['three keys', { LINK_SIGNING_KEY: `${KEY},${KEY},${KEY}` }, 'LINK_SIGNING_KEY'],
  ['a key and nothing after the comma', { LINK_SIGNING_KEY: `${KEY},` }, 'LINK_SIGNING_KEY'],
  ['a key next to "practice"', { LINK_SIGNING_KEY: `practice,${KEY}` }, 'LINK_SIGNING_KEY'],
  ['a key in other letters', { LINK_SIGNING_KEY: `${KEY.slice(1)}=` }, 'LINK_SIGNING_KEY'],
  ['a key without anybody who may sign', { ...AT_MICROSOFT, SUPPORT_TENANTS: '' }, 'SUPPORT_TENANTS'],
  ['a domain for a tenant', { ...AT_MICROSOFT, SUPPORT_TENANTS: 'contoso.com' }, 'SUPPORT_TENANTS'],
  ['tenants without a key', { SUPPORT_TENANTS: TENANT }, 'SUPPORT_TENANTS'],
])('%s is refused, and the message never repeats a key', (_what, env, name) => {
  expect(() => parseEnvironment(env)).toThrow(ConfigError)
  expect(() => parseEnvironment(env)).toThrow(new RegExp(`^${name} is`))
  expect(() => parseEnvironment(env)).not.toThrow(KEY.slice(1))
})
