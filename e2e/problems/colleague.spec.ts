import type { Guide } from '../pages/guide'
import { colleague } from './colleague'
import {
  CONSENT,
  consented,
  expect,
  PERMISSIONS,
  REGISTER,
  registered,
  type Scene,
  SECRET,
  test,
} from './scene'

test('a new application that a colleague removed: told at once, restored by the next press', async ({
  scene,
  guide,
  world,
}) => {
  await registered(scene)
  const made = await removeOurs(scene)
  await guide.step(PERMISSIONS).press()
  await expect(guide.step(PERMISSIONS).problem).toContainText('Microsoft cannot find the application')
  await restore(guide)
  await guide.run(PERMISSIONS)
  await guide.run(CONSENT, 'asked')
  await guide.createSecret()
  const { applications, deletedApplications } = await world.directory()
  expect(applications.map(({ id, passwordCredentials }) => [id, passwordCredentials.length])).toEqual([
    [made, 1],
  ])
  expect(deletedApplications).toEqual([])
})

test.describe('an application of three months ago', () => {
  test.use({ seed: 'half-done' })

  test('that a colleague removed before the secret is restored, and the run goes on', async ({
    scene,
    guide,
    world,
  }) => {
    await consented(scene)
    const made = await removeOurs(scene)
    await guide.step(SECRET).press()
    await expect(guide.step(SECRET).problem).toContainText('somebody may have removed it')
    await restore(guide)
    await expect(guide.step(CONSENT).button, 'the consent went with the service principal').toBeVisible()
    await guide.run(CONSENT)
    await guide.createSecret()
    const { applications } = await world.directory()
    expect(applications.map(({ id }) => id)).toEqual([made])
  })

  test('that a colleague removed while the consent was asked for: told, not waited for', async ({
    scene,
    guide,
  }) => {
    await guide.open()
    await guide.signIn('Ada Admin', 'given before')
    await guide.step(CONSENT).press()
    await expect(guide.microsoft.consent).toBeVisible()
    await removeOurs(scene)
    await guide.microsoft.accept()
    await expect(guide.step(CONSENT).problem).toContainText('Microsoft cannot find the application')
    await restore(guide)
    await guide.run(CONSENT)
  })
})

/** Deletes the run's application behind its back; gives its object id. */
async function removeOurs({ world }: Scene): Promise<string | undefined> {
  const [application] = (await world.directory()).applications
  await colleague(world, `DELETE /applications/${application?.id}`)
  return application?.id
}

async function restore(guide: Guide): Promise<void> {
  const register = guide.step(REGISTER)
  await register.press()
  await register.problem.getByRole('button', { name: 'Restore it and use it', exact: true }).click()
  await expect(register.status('Done')).toBeVisible()
}
