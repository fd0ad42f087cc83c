import { expect, test } from 'playwright/test'
import { freePort } from '../../scripts/lib/port.mjs'
import { startRefused, type Variables } from '../server'

const MICROSOFT = { ENTRA_CLIENT_ID: '11111111-2222-3333-4444-555555555555' }
const ON = { ...MICROSOFT, PRACTICE_TENANT: 'on' }

const REFUSED: readonly [string, Variables, string][] = [
  ['no client ID', { ENTRA_CLIENT_ID: 'my-client' }, 'ENTRA_CLIENT_ID is "my-client"; allowed is'],
  ['no switch', { PRACTICE_TENANT: 'yes' }, 'PRACTICE_TENANT is "yes"; allowed is'],
  ['no list', { EXTRA_REGIONS: '[' }, 'EXTRA_REGIONS is "["; allowed is'],
  ['no name', { OPERATOR_NAME: '<b>Contoso</b>' }, 'OPERATOR_NAME is "<b>Contoso</b>"; allowed is'],
  ['no logo', { OPERATOR_LOGO: '/nowhere/logo.svg' }, 'OPERATOR_LOGO is "/nowhere/logo.svg", but no file'],
  ['no key', { LINK_SIGNING_KEY: 'short' }, 'LINK_SIGNING_KEY is not 32 bytes'],
  [
    'a practice tenant on Microsoft’s page',
    ON,
    'PRACTICE_TENANT is "on" next to ENTRA_CLIENT_ID, but PRACTICE_ORIGIN is not set',
  ],
  [
    'a practice tenant without TLS',
    { ...ON, PRACTICE_ORIGIN: 'http://practice.example' },
    'PRACTICE_ORIGIN is "http://practice.example"; allowed is',
  ],
]

for (const [what, variables, message] of REFUSED) {
  test(`the page does not start with ${what}, and says so`, async () => {
    const { code, said, complaints } = await startRefused(variables)
    expect(said).toContain(message)
    // The message alone: a stack would hide it.
    expect(complaints).toBe('')
    expect(code).toBe(1)
  })
}

test('the page does not start as its own practice tenant', async () => {
  const port = await freePort()
  const origin = `http://localhost:${port}`
  const { code, said } = await startRefused({ ...ON, PRACTICE_ORIGIN: origin }, port)
  expect(said).toContain(`PRACTICE_ORIGIN is "${origin}", the address of this page.`)
  expect(code).toBe(1)
})
