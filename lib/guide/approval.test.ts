import { expect, test } from 'vitest'
import { APPROVED_SCOPES, approvalLink } from './approval'
import { PAGE_PERMISSIONS } from './permissions'

const PLACE = {
  signIn: 'https://login.microsoftonline.com',
  tenant: 'contoso.onmicrosoft.com',
  clientId: '11111111-2222-3333-4444-555555555555',
  redirectUri: 'https://onboarding.example/signed-in',
}

test('the link leads to Microsoft’s page for administrators', () => {
  const url = new URL(approvalLink(PLACE))
  expect(url.origin + url.pathname).toBe(
    'https://login.microsoftonline.com/contoso.onmicrosoft.com/v2.0/adminconsent',
  )
  expect(Object.fromEntries(url.searchParams)).toEqual({
    client_id: PLACE.clientId,
    redirect_uri: PLACE.redirectUri,
    scope:
      'https://graph.microsoft.com/User.Read https://graph.microsoft.com/Application.ReadWrite.All openid profile offline_access',
  })
})

test('it asks only for what a person without an administrator role can use', () => {
  const asked: string[] = [...PAGE_PERMISSIONS]
  expect(asked).toEqual([...APPROVED_SCOPES, 'DelegatedPermissionGrant.ReadWrite.All'])
})

test('chat and mail programs keep it in one piece', () => {
  expect(approvalLink(PLACE)).toMatch(/^[\w.~:/?=&%-]+$/)
})
