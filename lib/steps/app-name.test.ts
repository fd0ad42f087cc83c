import { expect, test } from 'vitest'
import { appNameIn } from './app-name'
import { planOf } from './plan'
import { openPage, runOf } from './testing/page'
import { createWorld, signIn } from './testing/world'

test('without a chosen name the application gets the organization’s name', async () => {
  const world = createWorld()
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  expect(planOf('register-app', page.run, page.engine.state().facts).lines).toContainEqual({
    kind: 'creates-application',
    audience: 'AzureADMultipleOrgs',
    name: 'Contoso Practice',
  })
  await page.press('register-app')
  expect(world.directory().applications.map(({ displayName }) => displayName)).toEqual(['Contoso Practice'])
})

test('a chosen name is used, but never Unified.to’s own', async () => {
  const run = runOf({ choices: { appName: 'Acme CRM' } })
  expect(appNameIn({}, run)).toBe('Acme CRM')
  expect(appNameIn({}, runOf())).toBe('')
})

test('an application that is there keeps its name, whatever was chosen', async () => {
  const world = createWorld('app-exists')
  const page = openPage(await signIn(world), { choices: { appName: 'Another name' } })
  await page.press('sign-in')
  await page.press('register-app')
  const [application] = world.directory().applications
  expect(appNameIn(page.engine.state().facts, page.run)).toBe(application?.displayName)
  expect(application?.displayName).not.toBe('Another name')
})

test('invisible characters in an organization’s name are left out of the application’s name', () => {
  const account = { objectId: 'o', displayName: '', userPrincipalName: '' }
  const tenant = { id: 't', displayName: 'U+202EContoso U+200BPractice', domains: [], defaultDomain: '' }
  expect(appNameIn({ identity: { account, tenant, roleTemplateIds: [] } }, runOf())).toBe('Contoso Practice')
})

test('letters that only look like a named character stay', () => {
  const account = { objectId: 'o', displayName: '', userPrincipalName: '' }
  const tenant = { id: 't', displayName: 'EDU+2024 GmbH', domains: [], defaultDomain: '' }
  expect(appNameIn({ identity: { account, tenant, roleTemplateIds: [] } }, runOf())).toBe('EDU+2024 GmbH')
})

test('a name is not cut through a character', () => {
  const account = { objectId: 'o', displayName: '', userPrincipalName: '' }
  const tenant = { id: 't', displayName: `${'x'.repeat(119)}😀y`, domains: [], defaultDomain: '' }
  const name = appNameIn({ identity: { account, tenant, roleTemplateIds: [] } }, runOf())
  expect(name).toBe('x'.repeat(119))
})

test('an organization’s name that is too long for an application is cut', () => {
  const account = { objectId: 'o', displayName: '', userPrincipalName: '' }
  const tenant = { id: 't', displayName: 'x'.repeat(200), domains: [], defaultDomain: '' }
  expect(appNameIn({ identity: { account, tenant, roleTemplateIds: [] } }, runOf())).toHaveLength(120)
})
