import { expect, test } from 'vitest'
import { parseEnvironment } from '@/lib/config/environment'
import { practicePlace } from './practice-place'

const ENTRA_CLIENT_ID = '11111111-2222-3333-4444-555555555555'
const SANDBOX_ORIGIN = 'http://localhost:4400'

test.each([
  ['without configuration', {}, { control: '/sandbox/control', guide: '/' }],
  ['stand-alone', { SANDBOX_ORIGIN }, { control: 'http://localhost:4400/control', guide: '/' }],
  [
    'beside Microsoft',
    { ENTRA_CLIENT_ID, PRACTICE_TENANT: 'on' },
    { control: '/sandbox/control', guide: '/practice' },
  ],
  [
    'stand-alone beside Microsoft',
    { ENTRA_CLIENT_ID, PRACTICE_TENANT: 'on', SANDBOX_ORIGIN },
    { control: 'http://localhost:4400/control', guide: '/practice' },
  ],
])('the practice tenant %s', (_, env: Record<string, string>, place) => {
  expect(practicePlace(parseEnvironment(env))).toEqual(place)
})

test.each([
  ['', {}],
  ['although a stand-alone one runs', { SANDBOX_ORIGIN }],
  ['expressly', { PRACTICE_TENANT: 'off' }],
])('switched off %s there is none', (_, env: Record<string, string>) => {
  expect(practicePlace(parseEnvironment({ ENTRA_CLIENT_ID, ...env }))).toBeNull()
})
