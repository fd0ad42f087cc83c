import { expect, test } from 'vitest'
import { wishOf } from './wish'

const ID = '11111111-2222-4333-8444-555555555555'

test('a client id is enough', () => {
  expect(wishOf(['--client-id', ID])).toEqual({
    page: new URL('http://localhost:3000'),
    as: new URL('https://onboarding.example'),
    registration: { clientId: ID, type: 'spa' },
  })
})

test('a page elsewhere, under another name, registered as Web', () => {
  const page = ['--page', 'http://127.0.0.1:3210', '--as', 'https://onboarding.contoso.com']
  expect(wishOf([...page, '--client-id', ID, '--web', '--name', 'Contoso'])).toEqual({
    page: new URL('http://127.0.0.1:3210'),
    as: new URL('https://onboarding.contoso.com'),
    registration: { clientId: ID, name: 'Contoso', type: 'web' },
  })
})

test.each([
  [[]],
  [['--client-id', 'mine']],
  [['--client-id', ID, '--page', 'http://page.example']],
  [['--client-id', ID, '--page', 'localhost:3000']],
  [['--client-id', ID, '--page', 'http://localhost:3000/link']],
  [['--client-id', ID, '--as', 'http://onboarding.example']],
  [['--client-id', ID, '--as', 'https://onboarding.example:8443']],
  [['--client-id', ID, '--tenant', 'x']],
])('%j cannot be read', (args) => {
  expect(wishOf(args)).toBeNull()
})
