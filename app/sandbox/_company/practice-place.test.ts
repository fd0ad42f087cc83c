import { expect, test } from 'vitest'
import { parseEnvironment } from '@/lib/config/environment'
import { practicePlace } from './practice-place'

const ENTRA_CLIENT_ID = '11111111-2222-3333-4444-555555555555'
const SANDBOX_ORIGIN = 'http://localhost:4400'

test.each([
  ['without configuration', {}, { control: '/sandbox/control' }],
  ['stand-alone', { SANDBOX_ORIGIN }, { control: 'http://localhost:4400/control' }],
])('with the practice tenant %s its place is known', (_, env: Record<string, string>, place) => {
  expect(practicePlace(parseEnvironment(env))).toEqual(place)
})

test.each([
  ['as it is', {}],
  ['with a stand-alone one that is not switched on', { SANDBOX_ORIGIN }],
  ['with a stand-alone one', { PRACTICE_TENANT: 'on', SANDBOX_ORIGIN }],
  ['with one at another instance', { PRACTICE_TENANT: 'on', PRACTICE_ORIGIN: 'https://practice.example' }],
])('next to Microsoft, %s, this page’s origin has no practice tenant', (_, env: Record<string, string>) => {
  expect(practicePlace(parseEnvironment({ ENTRA_CLIENT_ID, ...env }))).toBeNull()
})
