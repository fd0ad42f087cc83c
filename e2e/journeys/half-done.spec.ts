import { expect, test } from '../test'
import { expectApplication, expectConsent, SALES_IN_THE_UNITED_STATES } from './outcome'

test.use({ seed: 'half-done' })

const asked = { ...SALES_IN_THE_UNITED_STATES, name: 'Northwind Practice' }

test('a run that somebody left before the consent goes on from there', async ({ guide, world }) => {
  await guide.open()
  await guide.signIn('Ada Admin', 'given before')
  await expect(guide.step('Register your application').status('Done earlier')).toBeVisible()
  await expect(guide.step('Configure API permissions').status('Done earlier')).toBeVisible()
  await expect(guide.step('Grant admin consent').status('Ready')).toBeVisible()
  expect(await world.directory()).toEqual(world.before)

  await guide.run('Grant admin consent', 'asked')
  await guide.createSecret()

  const directory = await world.directory()
  expect(directory.applications.map(({ id }) => id)).toEqual(world.before.applications.map(({ id }) => id))
  const [application] = directory.applications
  if (!application) throw new Error('The application is gone.')
  expectApplication(directory, application, asked)
  expectConsent(directory, application, asked)
  await expect(guide.handOver.clientId).toHaveText(application.appId)
})
