import { expect, test } from 'vitest'
import { ownsPolicies, rightsOf } from './roles'

/** Template ids as Microsoft documents them, written out again: learn.microsoft.com/entra/identity/role-based-access-control/permissions-reference */
const GLOBAL = '62e90394-69f5-4237-9190-012177145e10'
const APPLICATION = '9b895d92-2cd3-44c7-9d02-a6ac2d5ea5c3'
const CLOUD_APPLICATION = '158c047a-c907-4556-b7ef-446551a6b5f7'
const DEVELOPER = 'cf1c38e5-3621-4004-a7cb-879624dced7c'
const CUSTOM = '11111111-2222-3333-4444-555555555555'

test.each([
  [GLOBAL, 'global-administrator', 'everything'],
  [APPLICATION, 'application-administrator', 'everything'],
  [CLOUD_APPLICATION, 'cloud-application-administrator', 'everything'],
  [DEVELOPER, 'application-developer', 'all-but-consent'],
  ['e8611ab8-c189-46e8-94e1-60213ab1f814', 'privileged-role-administrator', 'nothing-known'],
  ['f2ef992c-3afb-46b9-b7cf-a126ee74c451', 'global-reader', 'nothing-known'],
  ['194ae4cb-b126-40b2-bd5b-6091b380977d', 'security-administrator', 'nothing-known'],
  ['44367163-eba1-44c3-98af-f5787879f96a', 'dynamics-365-administrator', 'nothing-known'],
  ['11648597-926c-4cf3-9c36-bcebb0ba8dcc', 'power-platform-administrator', 'nothing-known'],
  ['963797fb-eb3b-4cde-8ce3-5878b3f32a3f', 'business-central-administrator', 'nothing-known'],
])('%s is %s and can do: %s', (templateId, role, level) => {
  expect(rightsOf([templateId])).toEqual({ roles: [role], unknown: 0, level })
})

test('the strongest of several roles counts, in any order', () => {
  expect(rightsOf([DEVELOPER, GLOBAL]).level).toBe('everything')
  expect(rightsOf([GLOBAL, DEVELOPER]).level).toBe('everything')
})

test('an unknown role is counted and removes no right', () => {
  expect(rightsOf([CUSTOM])).toEqual({ roles: [], unknown: 1, level: 'nothing-known' })
  expect(rightsOf([CUSTOM, CLOUD_APPLICATION])).toMatchObject({ unknown: 1, level: 'everything' })
})

test('a person without roles has no rights', () => {
  expect(rightsOf([])).toEqual({ roles: [], unknown: 0, level: 'nothing-known' })
})

test('who may exempt an application from a policy', () => {
  const security = '194ae4cb-b126-40b2-bd5b-6091b380977d'
  const may = [[GLOBAL], [CUSTOM, GLOBAL], [security, APPLICATION], [CLOUD_APPLICATION, security]]
  const mayNot = [[], [security], [APPLICATION], [CLOUD_APPLICATION], [DEVELOPER, security], [CUSTOM]]
  expect(may.map(ownsPolicies)).toEqual(may.map(() => true))
  expect(mayNot.map(ownsPolicies)).toEqual(mayNot.map(() => false))
})
