import { expectApplication, expectConsent, SALES_IN_THE_UNITED_STATES } from '../journeys/outcome'
import { expect, test } from '../test'
import { applicationOf, expectHandOver } from './run'

test.use({ seed: 'same-name' })

const asked = { ...SALES_IN_THE_UNITED_STATES, name: 'Adatum Practice' }

const CRM = 'https://crm.adatum.example/callback'

test('one of two applications with the name is used: it keeps what it has and gets what the guide asks for', async ({
  guide,
  world,
  page,
}) => {
  await world.bringTo('register-app')
  await guide.open()
  await guide.signIn('Ada Admin', 'given before')
  await guide.press('register-app', 'given before')
  const step = guide.step('register-app')
  await expect(step.status('asks')).toBeVisible()
  const cards = step.problem.getByRole('listitem')
  await expect(cards).toContainText([
    /Created on March 11, 2024, for accounts of this organization only, 0 secrets, redirect URIs: https:\/\/crm\./,
    /Created on August 11, 2024, for accounts of any organization and personal Microsoft accounts, 0 secrets, redirect URIs: https:\/\/reports\./,
  ])
  expect((await world.directory()).applications).toEqual(world.before.applications)

  const opens = 'If you use it, this page opens it to accounts of any organization (multitenant)'
  await expect(cards.filter({ hasText: CRM })).toContainText(opens)
  await expect(cards.filter({ hasNotText: CRM })).not.toContainText('If you use it')
  await cards.filter({ hasText: CRM }).getByRole('button', { name: 'Use this one', exact: true }).click()
  await expect(step.status('made')).toBeVisible()
  await guide.run('add-permissions')
  await guide.run('grant-consent')
  await guide.createSecret()

  const [before, other] = world.before.applications
  const directory = await world.directory()
  expect(directory.applications).toHaveLength(2)
  expect(applicationOf(directory, other?.id)).toEqual(other)
  const application = applicationOf(directory, before?.id)
  expect(application.uniqueName).toBeNull()
  expect(application.web.redirectUris).toEqual([CRM, asked.redirectUri])
  const web = { ...application.web, redirectUris: [asked.redirectUri] }
  expect(application.tags).toEqual([
    asked.marker,
    `${asked.marker}-uri`,
    'unified-to-dynamics-365-audience-was-AzureADMyOrg',
  ])
  const own = { ...application, web, uniqueName: asked.marker, tags: [asked.marker] }
  expectApplication(directory, own, asked)
  expectConsent(directory, application, asked)
  await expectHandOver(guide, application)

  await guide.reloadUnsaved()
  await expect(step.status('made'), 'a reload finds it without asking').toBeVisible()
  await expect(guide.handOver.clientId).toHaveText(application.appId)
  const lost = page.getByRole('checkbox', { name: /^Begins with/ })
  await expect(lost, 'this tab made it and lost its value').toBeChecked()
  expect((await world.directory()).applications).toEqual(directory.applications)
})
