import { expect, test } from 'vitest'
import { STEP_IDS } from '@/lib/guide/steps'
import { productById } from '@/lib/guide/testing/shipped'
import { checklist } from './checklist'
import { planOf } from './plan'
import { openPage } from './testing/page'
import { createWorld, signIn } from './testing/world'

const BUSINESS_CENTRAL = '996def3d-b36c-4153-8607-a6fd3c01b89f'

const THIRD = productById('business-central')

test('another guide is one file: a run asks for its API and ends with a complete checklist', async () => {
  const world = createWorld()
  const page = openPage(await signIn(world), { choices: { product: THIRD } })
  await page.press('sign-in')
  const plan = planOf('add-permissions', page.run, page.engine.state().facts)
  expect(plan.lines).toContainEqual({
    kind: 'lists-permissions',
    scopes: ['user_impersonation'],
    api: 'Dynamics 365 Business Central',
    shown: null,
  })
  await page.pressAll()
  await page.save()
  for (const id of STEP_IDS) expect(page.status(id), id).toMatchObject({ kind: 'done', how: 'made' })
  const { applications, servicePrincipals, oauth2PermissionGrants } = world.directory()
  expect(applications).toMatchObject([{ uniqueName: 'unified-to-business-central-business-central-us' }])
  expect(applications[0]?.requiredResourceAccess.map(({ resourceAppId }) => resourceAppId)).toContain(
    BUSINESS_CENTRAL,
  )
  const api = servicePrincipals.find(({ appId }) => appId === BUSINESS_CENTRAL)
  expect(oauth2PermissionGrants.find(({ resourceId }) => resourceId === api?.id)?.scope).toBe(
    'user_impersonation',
  )
  const checks = checklist(page.engine.state().facts, page.run)
  expect(checks.filter(({ ok }) => !ok)).toEqual([])
  expect(checks).toContainEqual(
    expect.objectContaining({ kind: 'consent', api: 'Dynamics 365 Business Central' }),
  )
})

test('the run of another guide is found again and can be undone', async () => {
  const world = createWorld()
  const person = await signIn(world)
  const choices = { product: THIRD }
  await openPage(person, { choices }).pressAll()
  const again = openPage(person, { choices })
  await again.pressAll()
  expect(again.status('create-secret')).toEqual({ kind: 'done', how: 'found' })
  await again.press('remove-run')
  expect(world.directory().applications).toEqual([])
})

test('a third region is one entry', async () => {
  const world = createWorld()
  const region = {
    id: 'au',
    name: 'Australia',
    redirectUri: 'https://api-au.unified.to/oauth/code',
    handOver: 'https://app-au.unified.to/integrations/',
  }
  const page = openPage(await signIn(world), { choices: { region } })
  await page.pressAll()
  await page.save()
  expect(page.status('hand-over').kind).toBe('done')
  expect(world.directory().applications[0]?.web.redirectUris).toEqual([region.redirectUri])
})
