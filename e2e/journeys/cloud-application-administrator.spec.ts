import { expect, test } from '../test'
import { expectFirstVisit, SALES_IN_THE_UNITED_STATES } from './outcome'

test('a Cloud Application Administrator can do the whole run', async ({ guide, world }) => {
  await guide.open()
  await guide.start.signIn.click()
  await guide.microsoft.account('Carl Cloud').click()
  await guide.microsoft.accept()
  const signIn = guide.step('Sign in').region
  await expect(signIn.getByText(`Carl Cloud (carl@${world.domain})`)).toBeVisible()
  await expect(signIn.getByText(`Contoso Practice (${world.domain})`)).toBeVisible()
  await expect(signIn.getByText(world.tenantId)).toBeVisible()
  await expect(signIn.getByText('Cloud Application Administrator', { exact: true })).toBeVisible()
  await expect(guide.step('Register your application').button).toHaveCount(0)

  await guide.confirm()
  await guide.runToSecret()
  await expectFirstVisit(world, SALES_IN_THE_UNITED_STATES, 'Carl Cloud')
})
