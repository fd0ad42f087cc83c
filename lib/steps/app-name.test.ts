import { expect, test } from 'vitest'
import { appNameIn } from './app-name'
import { planOf } from './plan'
import { openPage, runOf } from './testing/page'
import { createWorld, signIn } from './testing/world'

test('without a name of its own the application bears the organization’s', async () => {
  const world = createWorld()
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  expect(planOf('register-app', page.run, page.engine.state().facts).lines).toContainEqual({
    kind: 'creates-application',
    name: 'Contoso Practice',
  })
  await page.press('register-app')
  expect(world.directory().applications.map(({ displayName }) => displayName)).toEqual(['Contoso Practice'])
})

test('the name that was chosen counts, and is never Unified.to’s', async () => {
  const run = runOf({ choices: { appName: 'Acme CRM' } })
  expect(appNameIn({}, run)).toBe('Acme CRM')
  expect(appNameIn({}, runOf())).toBe('')
})

test('what no reader sees in an organization’s name does not get into the application’s', () => {
  const account = { objectId: 'o', displayName: '', userPrincipalName: '' }
  const tenant = { id: 't', displayName: 'U+202EContoso U+200BPractice', domains: [], defaultDomain: '' }
  expect(appNameIn({ identity: { account, tenant, roleTemplateIds: [] } }, runOf())).toBe('Contoso Practice')
})

test('an organization’s name that is too long for an application is cut', () => {
  const account = { objectId: 'o', displayName: '', userPrincipalName: '' }
  const tenant = { id: 't', displayName: 'x'.repeat(200), domains: [], defaultDomain: '' }
  expect(appNameIn({ identity: { account, tenant, roleTemplateIds: [] } }, runOf())).toHaveLength(120)
})
