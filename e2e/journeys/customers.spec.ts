import { clipboardText } from '../clipboard'
import { expect, test } from '../test'

test('who goes on without consent reads at the end what the company’s customers will meet', async ({
  guide,
  world,
  page,
  context,
}) => {
  await guide.arriveAt('grant-consent')
  const consent = guide.step('grant-consent')
  await expect(consent.region).toContainText('Your customers’ tenants do not change.')
  await expect(consent.region).toContainText('Microsoft then asks each person of this tenant')
  await consent.region.getByRole('button', { name: 'Continue without consent', exact: true }).click()
  await expect(consent.region).toContainText('You went on without consent.')
  await page.reload()
  await expect(consent.region).toContainText('You went on without consent.')
  await guide.createSecret()

  const { handOver } = guide
  const { applications, servicePrincipals } = await world.directory()
  const [application] = applications
  expect(servicePrincipals.map(({ appId }) => appId)).not.toContain(application?.appId)
  await handOver.region.getByText('What your own customers will see', { exact: true }).click()
  await expect(handOver.region).toContainText('Microsoft calls the application “unverified”')
  await expect(handOver.region).toContainText('What Unified.to shows there is not documented')
  await handOver.region.getByRole('button', { name: 'Copy consent link', exact: true }).click()
  expect(await clipboardText(context)).toBe(
    `https://login.microsoftonline.com/organizations/adminconsent?client_id=${application?.appId}`,
  )
  await handOver.save()
})
