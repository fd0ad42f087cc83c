import { expect, test } from 'vitest'
import { type PortalPage, portalLink } from '@/lib/guide/portal'
import { readFragment } from './portal-fragment'

const appId = 'a1f0a0a2-0000-4000-8000-000000000002'
const principalId = 'c1f0a0a2-0000-4000-8000-000000000003'

test.each<[PortalPage, string]>([
  [{ kind: 'overview', appId }, 'overview'],
  [{ kind: 'permissions', appId }, 'permissions'],
  [{ kind: 'secrets', appId }, 'secrets'],
  [{ kind: 'consent', appId, principalId }, 'consent'],
])('the guide’s link to $kind is understood', (page, part) => {
  const { hash } = new URL(portalLink('http://localhost/sandbox', 'tenant', page))
  expect(readFragment(hash)).toEqual({ part, appId })
})

test('an application is found by its id in capital letters too', () => {
  const hash = `#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/${appId.toUpperCase()}`
  expect(readFragment(hash)).toEqual({ part: 'overview', appId })
})

test.each([
  [''],
  ['#people'],
  ['#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade'],
  ['#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Overview/appId/12'],
  [`#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/Branding/appId/${appId}`],
  [`#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/constructor/appId/${appId}`],
])('%s asks for nothing', (hash) => {
  expect(readFragment(hash)).toBeNull()
})
