import { expect, test } from 'vitest'
import { environmentAddress, environmentScope, isEnvironment } from './dataverse'

test.each([
  ['https://contoso.crm.dynamics.com', 'https://contoso.crm.dynamics.com'],
  ['https://contoso.crm4.dynamics.com/', 'https://contoso.crm4.dynamics.com'],
  ['https://Contoso.crm4.dynamics.com//main.aspx?x=1#y', 'https://contoso.crm4.dynamics.com'],
  ['https://contoso.crm99.dynamics.com/', 'https://contoso.crm99.dynamics.com'],
  ['http://contoso.crm.dynamics.com', null],
  ['https://dynamics.com', null],
  ['https://contoso.crm.dynamics.com.example', null],
  ['https://contoso.crm.dynamics.com@evil.example', null],
  ['https://ada@contoso.crm.dynamics.com', null],
  ['https://contoso.crm.dynamics.com:8443', null],
  ['https://evil.example/.dynamics.com', null],
  ['javascript:alert(1)//.dynamics.com', null],
  ['contoso.crm.dynamics.com', null],
  ['', null],
])('the address of %s is %s', (url, address) => {
  expect(environmentAddress(url)).toBe(address)
})

test.each([
  ['https://contoso.crm.dynamics.com', true],
  ['https://org-1.crm21.dynamics.com', true],
  ['https://contoso.crm9.dynamics.com', false],
  ['https://contoso.crm99.dynamics.com', false],
  ['https://contoso.crmx.dynamics.com', false],
  ['https://contoso.api.crm.dynamics.com', false],
  ['https://crm.dynamics.com', false],
  ['https://globaldisco.crm.dynamics.com', false],
  ['https://contoso.crm.dynamics.com/', false],
  ['https://contoso.crm.dynamics.com.example', false],
  ['https://contoso.operations.dynamics.com', false],
])('a request may go to %s: %s', (address, may) => {
  expect(isEnvironment(address)).toBe(may)
})

test('the permission names the environment', () => {
  expect(environmentScope('https://contoso.crm4.dynamics.com')).toBe(
    'https://contoso.crm4.dynamics.com/user_impersonation',
  )
})
