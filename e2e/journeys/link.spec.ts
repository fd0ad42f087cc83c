import { expect, test } from '../test'
import { FirstView, PHONE } from './first-view'
import { ENGAGEMENT_IN_EUROPE, expectFirstVisit } from './outcome'

test.use({ locale: 'de-DE', viewport: PHONE })

test('a complete run in German on a phone: a link’s choices last to the end, and nothing has to be scrolled', async ({
  guide,
  world,
  page,
  words,
}) => {
  const view = new FirstView(guide)
  const { handOver, start } = guide
  const { choices } = words.start
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
  const asked = { ...ENGAGEMENT_IN_EUROPE, name: link.name, description: link.description }

  await test.step('the start screen is in the window, and says what is set by the link', async () => {
    await guide.open(link)
    await view.holds(page.getByRole('heading', { level: 1 }))
    await view.holds(start.sender.getByRole('heading'))
    await view.holds(start.signIn)
    await start.change.click()
    await expect(start.product('Dynamics 365 Customer Engagement')).toBeChecked()
    await expect(start.product('Dynamics 365 Sales')).toBeDisabled()
    await expect(start.region('Europe')).toBeChecked()
    await expect(start.region('United States')).toBeDisabled()
    await expect(start.name).toHaveValue(link.name)
    await expect(start.description).toHaveValue(link.description)
    await expect(page.getByText(choices.byLink, { exact: true })).toHaveCount(4)
    for (const quoted of [link.from, link.ref, world.domain, link.account])
      await expect(start.sender.getByText(`„${quoted}“`, { exact: true })).toBeVisible()
    await expect(start.sender).toContainText('31. Dezember 2099')
    await expect(start.guest, 'a link that names the organization leaves nothing to ask').toHaveCount(0)
  })

  await test.step('the run, whose next step is always in the window', async () => {
    await view.signIn()
    await view.atStep('register-app')
    await view.runScrolled('register-app', 'asked')
    await view.atStep('add-permissions')
    await view.runScrolled('add-permissions')
    await view.atStep('grant-consent')
    await view.runScrolled('grant-consent', 'asked')
    await view.atStep('create-secret')
    await view.scrollDown()
    await guide.createSecret()
    await view.atStep('hand-over', handOver.copyClientId)
    await view.showsBothValues()
    await handOver.save()
    await view.leads(
      page.getByRole('heading', { name: words.finish.ready.title('Dynamics 365'), exact: true }),
    )
    await view.holds(handOver.unifiedTo)
  })

  await test.step('the tenant has what the link asks for', async () => {
    const { appId } = await expectFirstVisit(world, asked, 'Ada Admin')
    await expect(handOver.clientId).toHaveText(appId)
    await expect(handOver.unifiedTo).toHaveAttribute('href', asked.handOver)
  })

  await test.step('the link outlasts the redirects, and “Change choices” lets it be changed', async () => {
    const kept = new URL(page.url())
    expect(Object.fromEntries(kept.searchParams)).toEqual({ v: '1', tenant: world.domain, ...link })
    expect(kept.hash).toBe('')
    await page.setViewportSize({ width: 1280, height: 900 })
    const summary = page.getByRole('complementary', { name: words.run.summary.label })
    for (const chosen of [asked.product, words.field.region('eu'), link.name])
      await expect(summary.getByText(chosen, { exact: true })).toBeVisible()
    await page.getByRole('button', { name: words.run.summary.change, exact: true }).click()
    await expect(start.sender.getByText(`„${link.ref}“`, { exact: true })).toBeVisible()
    expect(new URL(page.url()).search).toBe(kept.search)
    await start.change.click()
    await expect(start.region('Europe')).toBeChecked()
    await expect(start.name).toHaveValue(link.name)
    await start.product('Dynamics 365 Sales').check()
    await expect(start.product('Dynamics 365 Sales')).toBeChecked()
  })
})
