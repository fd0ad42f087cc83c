import * as z from 'zod'
import {
  expectApplication,
  expectConsent,
  expectFirstVisit,
  SALES_IN_THE_UNITED_STATES,
} from '../journeys/outcome'
import { Aftercare } from '../pages/aftercare'
import type { Guide } from '../pages/guide'
import { expect, test } from '../test'
import type { World } from '../world'
import { applicationOf, choose, expectHandOver } from './run'

test.use({ seed: 'deleted-name' })

const asked = { ...SALES_IN_THE_UNITED_STATES, name: 'Tailspin Practice' }

/** The application that holds the run's key although it is deleted. */
function holderIn(world: World): { id: string; appId: string } {
  const holders = z.array(z.object({ id: z.string(), appId: z.string() }))
  const [holder] = holders.parse(world.before.deletedApplications)
  if (!holder) throw new Error('The seed deleted no application.')
  return holder
}

async function stopAtDeleted(guide: Guide): Promise<void> {
  await guide.open()
  await guide.signIn('Ada Admin')
  await guide.press('Register your application', 'asked')
  await expect(guide.step('Register your application').status('Needs your answer')).toBeVisible()
}

test('the deleted application is restored and used', async ({ guide, world }) => {
  await stopAtDeleted(guide)
  await choose(guide, 'Restore it and use it')
  await expect(guide.step('Configure API permissions').status('Done earlier')).toBeVisible()
  await guide.run('Grant admin consent', 'asked')
  await guide.createSecret()

  const directory = await world.directory()
  expect(directory.deletedApplications).toEqual([])
  expect(directory.applications).toHaveLength(1)
  const application = applicationOf(directory, holderIn(world).id)
  expectApplication(directory, application, asked)
  expectConsent(directory, application, asked)
  await expectHandOver(guide, application)
})

test('the deleted application goes for good, and a new one takes its key', async ({ guide, world }) => {
  await stopAtDeleted(guide)
  await choose(guide, 'Delete it for good and register a new one')
  await guide.run('Configure API permissions')
  await guide.run('Grant admin consent', 'asked')
  await guide.createSecret()
  const application = await expectFirstVisit(world, asked, 'Ada Admin')
  expect(application.appId).not.toBe(holderIn(world).appId)
  await expectHandOver(guide, application)
})

test('another key leaves the deleted one alone, and a later visit finds it', async ({
  guide,
  world,
  page,
}) => {
  await stopAtDeleted(guide)
  await choose(guide, 'Leave it and register a new one under another key')
  await page.reload()
  await expect(guide.step('Register your application').status('Done earlier')).toBeVisible()
  await guide.run('Configure API permissions')
  await guide.run('Grant admin consent', 'asked')
  await guide.createSecret()

  const directory = await world.directory()
  expect(directory.deletedApplications).toEqual(world.before.deletedApplications)
  expect(directory.applications).toHaveLength(1)
  const application = applicationOf(directory, directory.applications[0]?.id)
  expect(application.uniqueName).toBe(`${asked.marker}-${holderIn(world).id.slice(0, 8)}`)
  expectApplication(directory, { ...application, uniqueName: asked.marker }, asked)
  expectConsent(directory, application, asked)
  await expectHandOver(guide, application)
})

test('after an undo another key works again', async ({ guide, world, page }) => {
  await stopAtDeleted(guide)
  await choose(guide, 'Leave it and register a new one under another key')
  const register = guide.step('Register your application')
  await expect(register.status('Done')).toBeVisible()
  const [first] = (await world.directory()).applications
  const aftercare = new Aftercare(page)
  await aftercare.openRemoval()
  await aftercare.name.fill(asked.name)
  await aftercare.remove.click()
  await expect(aftercare.removal.getByRole('heading', { name: `Removed “${asked.name}”` })).toBeVisible()

  await register.press()
  await expect(register.status('Needs your answer')).toBeVisible()
  await choose(guide, 'Leave it and register a new one under another key')
  await expect(register.status('Done')).toBeVisible()
  const directory = await world.directory()
  expect(directory.applications.map(({ uniqueName }) => uniqueName)).toEqual([
    `${asked.marker}-${first?.id.slice(0, 8)}`,
  ])
  expect(directory.deletedApplications).toHaveLength(2)
})
