import { expect, test } from 'vitest'
import { openPage, passTime } from '../testing/page'
import { tenantOf } from '../testing/tenant-of'
import { createWorld, signIn } from '../testing/world'
import { removalOf } from './removal'

const MARKER = 'unified-to-dynamics-365-sales-us'
const NAME = 'Contoso Practice'

test('removing the run leaves the tenant as it was, and Entra keeps the application for 30 days', async () => {
  const world = createWorld()
  const { ownGrants: _, ...before } = tenantOf(world)
  const page = openPage(await signIn(world))
  await page.pressAll()
  await page.press('remove-run')
  expect(page.status('remove-run')).toMatchObject({ kind: 'done', how: 'made' })
  expect(page.engine.state().facts.removed?.application).toBe(NAME)
  expect(tenantOf(world)).toMatchObject(before)
  expect(world.directory().deletedApplications.map(({ uniqueName }) => uniqueName)).toEqual([MARKER])
})

test('after a removal the guide can be done again', async () => {
  const world = createWorld()
  const page = openPage(await signIn(world))
  await page.pressAll()
  await page.save()
  await page.press('remove-run')
  expect(page.status('register-app').kind).not.toBe('done')
  await page.press('register-app')
  expect(page.problem('register-app')?.kind).toBe('held-by-deleted')
})

test('the exact removal list is shown before the removal', async () => {
  const world = createWorld()
  const page = openPage(await signIn(world))
  await page.pressAll()
  const { facts } = page.engine.state()
  const { application } = facts
  if (!application) throw new Error('the run left no application')
  expect(removalOf(facts, application, page.run).goes).toEqual([
    { kind: 'application', appId: application.appId },
    { kind: 'principal' },
    { kind: 'consent', api: 'Microsoft Graph' },
    { kind: 'consent', api: 'Dynamics CRM' },
    { kind: 'secret', keyId: facts.newSecret?.keyId },
  ])
})

test('a removal without an answer is looked for before it is sent again', async () => {
  const world = createWorld()
  const page = openPage(await signIn(world))
  await page.pressAll()
  world.fault({ on: 'DELETE /v1.0/applications/*', do: { drop: 'after' } })
  await page.press('remove-run')
  expect(page.problem('remove-run')?.kind).toBe('offline')
  await page.press('remove-run')
  expect(page.status('remove-run').kind).toBe('done')
  expect(world.journal().filter(({ method }) => method === 'DELETE')).toHaveLength(1)
})

test('a run that a colleague removed a moment ago is gone, and nothing is sent', async () => {
  const world = createWorld()
  const page = openPage(await signIn(world))
  await page.pressAll()
  const [made] = world.directory().applications
  await world.ask('carl', `DELETE /applications/${made?.id}`)
  world.clearJournal()
  await page.press('remove-run')
  expect(page.status('remove-run').kind).toBe('done')
  expect(page.engine.state().facts.removed).toMatchObject({ application: NAME, whole: true })
  expect([page.pauses, page.box.holds()]).toEqual([[], false])
  expect(world.journal().filter(({ method }) => method === 'DELETE')).toEqual([])
  expect(page.status('register-app').kind).toBe('ready')
  expect(world.directory().deletedApplications.map(({ id }) => id)).toEqual([made?.id])
})

test('an application that a colleague removed, and that a stale replica still shows, counts as removed', async () => {
  const world = createWorld()
  await openPage(await signIn(world)).pressAll()
  // No longer new: a missing one is not waited for.
  passTime(20 * 60_000)
  const page = openPage(await signIn(world))
  await page.press('sign-in')
  await page.press('register-app')
  world.fault({ on: 'DELETE /v1.0/applications/*', do: { stale: 1 } })
  const id = world.directory().applications[0]?.id
  await world.ask('carl', `DELETE /applications/${id}`)
  await page.press('remove-run')
  expect(page.status('remove-run').kind).toBe('done')
  expect(world.journal().filter(({ method }) => method === 'DELETE')).toHaveLength(2)
})
