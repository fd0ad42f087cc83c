import { expect, test } from 'vitest'
import { REGIONS } from '@/lib/guide/testing/shipped'
import { PAGE_PERMISSIONS } from './permissions'

test('the redirect URIs and pages are those of the manual guide', () => {
  expect(REGIONS.map(({ id, redirectUri, handOver }) => [id, redirectUri, handOver])).toEqual([
    ['us', 'https://api.unified.to/oauth/code', 'https://app.unified.to/integrations/'],
    ['eu', 'https://api-eu.unified.to/oauth/code', 'https://app-eu.unified.to/integrations/'],
  ])
})

test('the page asks for three permissions', () => {
  expect(PAGE_PERMISSIONS).toEqual([
    'User.Read',
    'Application.ReadWrite.All',
    'DelegatedPermissionGrant.ReadWrite.All',
  ])
})
