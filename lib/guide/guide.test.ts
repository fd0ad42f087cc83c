import { expect, test } from 'vitest'
import { longDate } from './dates'
import { PAGE_PERMISSIONS } from './permissions'
import { REGIONS } from './regions'
import { TERMS } from './terms'

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

test('every term has an explanation', () => {
  for (const meaning of Object.values(TERMS)) expect(meaning).toMatch(/^[A-Z].*\.$/)
})

test('a date is written out, and other text stays unchanged', () => {
  expect(longDate('2031-03-04T12:00:00.0000000Z')).toContain('2031')
  expect(longDate('soon')).toBe('soon')
})
