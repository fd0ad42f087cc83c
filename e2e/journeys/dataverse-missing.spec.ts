import { expect, test } from '../test'
import { expectFirstVisit, SALES_IN_THE_UNITED_STATES } from './outcome'

test.use({ seed: 'crm-missing' })

test('a tenant that never used Dataverse gets its service principal on the way', async ({ guide, world }) => {
  const asked = { ...SALES_IN_THE_UNITED_STATES, name: 'Proseware Practice' }
  expect(world.before.servicePrincipals.filter(({ appId }) => appId === asked.api)).toEqual([])
  await guide.open()
  await guide.signIn('Ada Admin')
  await guide.runToSecret()
  const application = await expectFirstVisit(world, asked, 'Ada Admin')
  await expect(guide.handOver.clientId).toHaveText(application.appId)
  const { servicePrincipals } = await world.directory()
  expect(servicePrincipals.filter(({ appId }) => appId === asked.api)).toHaveLength(1)
})
