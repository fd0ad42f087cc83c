import { expect, test } from 'vitest'
import { optionsOf } from './command-options'

const ID = '11111111-2222-4333-8444-555555555555'
const ADDRESS = 'https://page.example/signed-in'

test('without a client it is the practice wizard’s sandbox', () => {
  expect(optionsOf([])).toEqual({ port: 4400, clients: null })
  expect(optionsOf(['--port', '0'])).toEqual({ port: 0, clients: null })
})

test('a client of one’s own, as it is registered, takes the place of the practice wizard', () => {
  expect(optionsOf(['--client-id', ID.toUpperCase(), '--spa', ADDRESS])?.clients).toMatchObject([
    { id: ID, spa: [ADDRESS] },
  ])
  expect(
    optionsOf(['--client-id', ID, '--spa', ADDRESS, '--name', 'Contoso onboarding'])?.clients,
  ).toMatchObject([{ displayName: 'Contoso onboarding' }])
  expect(optionsOf(['--client-id', ID, '--web', ADDRESS])?.clients).toMatchObject([
    { spa: [], web: [ADDRESS] },
  ])
})

test.each([
  ['--port', '65536'],
  ['--port', 'x'],
  ['--client-id', 'mine'],
  ['--client-id', ID, '--spa', '/signed-in'],
  ['--spa', ADDRESS],
  ['--name', 'Contoso onboarding'],
  ['--web', ADDRESS],
  ['4400'],
])('%s %s %s %s cannot be read', (...args) => {
  expect(optionsOf(args)).toBeNull()
})
