import type { Guide } from '../pages/guide'
import { colleague } from './colleague'
import { CONSENT, expect, REGISTER, type Scene, SECRET, test } from './test'

test.describe('an application of three months ago', () => {
  test.use({ seed: 'half-done' })

  test('that a colleague removed before the secret is restored, and the run goes on', async ({
    scene,
    guide,
    world,
  }) => {
    await guide.open()
    await guide.signIn('Ada Admin', 'given before')
    await guide.run(CONSENT, 'asked')
    const made = await removeOurs(scene)
    await guide.step(SECRET).press()
    await expect(guide.step(SECRET).problem).toHaveAttribute('data-problem', 'gone')
    await restore(guide)
    await expect(guide.step(CONSENT).button, 'the consent went with the service principal').toBeVisible()
    await guide.run(CONSENT)
    await guide.createSecret()
    const { applications } = await world.directory()
    expect(applications.map(({ id }) => id)).toEqual([made])
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
  await expect(register.status('made')).toBeVisible()
}
