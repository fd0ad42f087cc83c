import { expect, test } from 'vitest'
import { type PortalPage, portalLink } from './portal'

const TENANT = 'b1f0a0a2-0000-4000-8000-000000000001'
const appId = 'a1f0a0a2-0000-4000-8000-000000000002'
const principalId = 'c1f0a0a2-0000-4000-8000-000000000003'
const MENU = '#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~'

const PAGES: readonly [PortalPage, string][] = [
  [{ kind: 'overview', appId }, `${MENU}/Overview/appId/${appId}/isMSAApp~/false`],
  [{ kind: 'permissions', appId }, `${MENU}/CallAnAPI/appId/${appId}/isMSAApp~/false`],
  [{ kind: 'secrets', appId }, `${MENU}/Credentials/appId/${appId}/isMSAApp~/false`],
  [
    { kind: 'consent', appId, principalId },
    `#view/Microsoft_AAD_IAM/ManagedAppMenuBlade/~/Permissions/objectId/${principalId}/appId/${appId}`,
  ],
]

test.each(PAGES)('$kind opens its page in the right tenant', (page, fragment) => {
  expect(portalLink('https://entra.microsoft.com', TENANT, page)).toBe(
    `https://entra.microsoft.com/${TENANT}/${fragment}`,
  )
})

test('the practice tenant’s own directory page can stand in for Microsoft’s', () => {
  const link = portalLink('http://localhost:3000/practice/directory', TENANT, { kind: 'overview', appId })
  expect(new URL(link).pathname).toBe(`/practice/directory/${TENANT}/`)
})
