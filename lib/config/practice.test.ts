import { expect, test } from 'vitest'
import { ConfigError, parseEnvironment } from './environment'

const MICROSOFT = { ENTRA_CLIENT_ID: '11111111-2222-3333-4444-555555555555' }
const ON = { ...MICROSOFT, PRACTICE_TENANT: 'on' }
const SANDBOX_ORIGIN = 'http://localhost:4400'

test('next to Microsoft there is no practice tenant unless it is switched on', () => {
  for (const env of [
    {},
    { PRACTICE_TENANT: 'off' },
    { PRACTICE_ORIGIN: 'https://practice.example' },
    { SANDBOX_ORIGIN },
  ])
    expect(parseEnvironment({ ...MICROSOFT, ...env }).practice).toBeNull()
})

test.each([
  'https://practice.example',
  'https://practice.example:8443',
  'http://localhost:4000',
  'http://127.0.0.1:4000',
  'http://[::1]:4000',
  'https://localhost',
])('it is served by another instance of this page: %s', (origin) => {
  const { practice } = parseEnvironment({ ...ON, PRACTICE_ORIGIN: origin, PORT: '3000', SANDBOX_ORIGIN })
  expect(practice).toEqual({ kind: 'instance', origin })
})

test('a stand-alone practice tenant for tests is also its own origin', () => {
  expect(parseEnvironment({ ...ON, SANDBOX_ORIGIN }).practice).toEqual({
    kind: 'stand-alone',
    surroundings: expect.objectContaining({ kind: 'practice', origin: SANDBOX_ORIGIN }),
  })
})

test('it may not share the origin of this page, and the message says why and what to do', () => {
  expect(() => parseEnvironment(ON)).toThrow(ConfigError)
  for (const part of ['PRACTICE_ORIGIN is not set', 'shares an origin with this page', 'second instance'])
    expect(() => parseEnvironment(ON)).toThrow(part)
})

test.each([
  ['http://localhost:3000', { PORT: '3000' }],
  ['http://127.0.0.1:3000', { PORT: '3000' }],
  ['http://localhost', { PORT: '80' }],
  ['https://localhost', { PORT: '443' }],
  ['https://onboarding.example:3000', { PORT: '3000', HOSTNAME: 'onboarding.example' }],
])('%s is this page itself when it listens there', (origin, listens) => {
  expect(() => parseEnvironment({ ...ON, ...listens, PRACTICE_ORIGIN: origin })).toThrow(
    `PRACTICE_ORIGIN is "${origin}", the address of this page.`,
  )
})

test.each([
  'practice.example',
  'http://practice.example',
  'https://practice.example/',
  'https://practice.example/practice',
  'https://Practice.example',
  'https://practice.example:443',
  'https://ada@practice.example',
  'http://localhost.example:4000',
  'ftp://localhost',
  'javascript:alert(1)',
])('%s is no origin for it', (origin) => {
  for (const env of [ON, MICROSOFT, {}])
    expect(() => parseEnvironment({ ...env, PRACTICE_ORIGIN: origin })).toThrow(
      /^PRACTICE_ORIGIN is .*; allowed is/,
    )
})
