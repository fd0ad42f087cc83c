import { expect, test } from '../test'

test('a link’s choices are shown as set by it, and last through the redirects', async ({
  guide,
  world,
  page,
}) => {
  const link = {
    product: 'engagement',
    region: 'eu',
    name: 'Contoso & Söhne',
    description: 'Ticket 4711',
    account: `ada@${world.domain}`,
    ref: 'TICKET-4711',
    from: 'Mina of Unified.to support',
    until: '2099-12-31',
  }
  await guide.open(link)
  const { start } = guide
  await start.change.click()
  await expect(start.product('Dynamics 365 Customer Engagement')).toBeChecked()
  await expect(start.product('Dynamics 365 Sales')).toBeDisabled()
  await expect(start.region('Europe')).toBeChecked()
  await expect(start.region('United States')).toBeDisabled()
  await expect(start.name).toHaveValue(link.name)
  await expect(start.description).toHaveValue(link.description)
  await expect(page.getByText('set by your link', { exact: true })).toHaveCount(4)
  for (const words of [link.from, link.ref, world.domain, link.account]) {
    await expect(start.sender.getByText(`“${words}”`, { exact: true })).toBeVisible()
  }
  await expect(start.sender).toContainText('December 31, 2099')
  await expect(start.guest, 'a link that names the organization leaves nothing to ask').toHaveCount(0)

  await guide.signIn('Ada Admin')
  await guide.run('register-app', 'asked')
  const kept = new URL(page.url())
  expect(Object.fromEntries(kept.searchParams)).toEqual({ v: '1', tenant: world.domain, ...link })
  expect(kept.hash).toBe('')
  const summary = page.getByRole('complementary', { name: 'This run' })
  for (const words of ['Dynamics 365 Customer Engagement', 'Europe', link.name]) {
    await expect(summary.getByText(words, { exact: true })).toBeVisible()
  }
  const [application] = (await world.directory()).applications
  expect(application?.displayName).toBe(link.name)
  expect(application?.web.redirectUris).toEqual(['https://api-eu.unified.to/oauth/code'])

  await test.step('“Change choices” keeps what the link says, and lets it be changed', async () => {
    await page.getByRole('button', { name: 'Change choices', exact: true }).click()
    await expect(start.sender.getByText(`“${link.ref}”`, { exact: true })).toBeVisible()
    expect(new URL(page.url()).search).toBe(kept.search)
    await start.change.click()
    await expect(start.region('Europe')).toBeChecked()
    await expect(start.name).toHaveValue(link.name)
    await start.product('Dynamics 365 Sales').check()
    await expect(start.product('Dynamics 365 Sales')).toBeChecked()
  })
})

test('without a link nothing is said to be set by one', async ({ page, guide }) => {
  await page.goto('/')
  await guide.start.change.click()
  await expect(page.getByRole('group', { name: 'Product' })).toBeVisible()
  await expect(page.getByText('set by your link')).toHaveCount(0)
  await expect(page.getByRole('region', { name: 'Prefilled by your link' })).toHaveCount(0)
})
