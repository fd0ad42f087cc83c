import { clipboardText } from '../clipboard'
import { expect, test } from '../test'
import { expectFirstVisit, SALES_IN_THE_UNITED_STATES } from './outcome'

test('Sales in the United States, from sign-in to both values', async ({ guide, world, page, context }) => {
  const asked = SALES_IN_THE_UNITED_STATES
  await guide.open()
  await guide.start.change.click()
  await expect(guide.start.product(asked.product)).toBeChecked()
  await expect(guide.start.region(asked.region)).toBeChecked()
  await guide.signIn('Ada Admin')
  const secret = await guide.runToSecret()

  const { handOver } = guide
  await expect(handOver.secret).toHaveText(/^•+$/)
  await handOver.show.click()
  await expect(handOver.secret).toHaveText(secret)
  await handOver.copySecret.click()
  expect(await clipboardText(context)).toBe(secret)

  const additions = (await world.graphRequests()).filter((request) => request.endsWith('/addPassword'))
  expect(additions).toHaveLength(1)
  const application = await expectFirstVisit(world, asked, 'Ada Admin')
  await expect(handOver.clientId).toHaveText(application.appId)
  await handOver.copyClientId.click()
  expect(await clipboardText(context)).toBe(application.appId)
  await expect(handOver.unifiedTo).toHaveAttribute('href', asked.handOver)
  await handOver.unfoldChecks()
  await expect(handOver.checks).toContainText([
    /^Application registered: as it should be/,
    /^Redirect URI: as it should be/,
    /^API permissions: as it should be/,
    /^Admin consent for Microsoft Graph: as it should be/,
    /^Admin consent for Dynamics CRM: as it should be/,
    /^Client secret: as it should be/,
  ])

  await handOver.save()
  await expect(page.getByRole('heading', { name: 'Dynamics 365 is ready to connect' })).toBeVisible()
  await expect(handOver.secret).toHaveCount(0)
})
