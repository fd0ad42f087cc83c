import { expect, test } from './test'

test('explore', async ({ guide, page, arrivals, context, words }) => {
  test.slow()
  await guide.open()
  await guide.signIn('Ada Admin')
  await guide.run('register-app', 'asked')
  await guide.run('add-permissions')
  await page.reload()
  await expect(guide.step('add-permissions').status('made')).toBeVisible()
  await guide.run('grant-consent', 'asked')
  const secret = await guide.createSecret()
  await guide.handOver.save()
  const offer = page.getByRole('region', { name: 'Sign out when you are done' })
  await offer.getByRole('button', { name: 'Sign out', exact: true }).click()
  await expect(guide.start.signIn).toBeVisible()
  for (const { method, host, path } of arrivals.all) if (!path.startsWith('/_next')) console.log(method, host, path)
  console.log(await context.cookies())
})
