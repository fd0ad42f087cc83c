import { expectWholePage } from '../access/expect-accessible'
import { Guide } from '../pages/guide'
import type { Step } from '../pages/step'
import { expect, test } from '../test'
import { CompaniesPage } from './companies-page'
import { CompanyPage } from './company-page'
import { isThere, removeWorld } from './worlds'

// What the two screens hold is searched in both colour schemes, and with a failure, in `app/sandbox/_company`; here are the
// whole pages, with their landmarks and headings.
test('a company is chosen by its sentence, and starting over asks back, then makes a new one of the same kind', async ({
  page,
  words,
}) => {
  const companies = new CompaniesPage(page, words)
  await companies.open()
  await expect(companies.heading).toBeVisible()
  await expect(companies.existing.first()).toBeVisible()
  await expectWholePage(page, 'companies')
  const company = await companies.rehearse('A company in which someone registered the application and left')
  const before = company.tenantId()
  await expect(company.heading('Northwind Practice')).toBeVisible()
  await expect(page.getByText('registered the application and left before the consent.')).toBeVisible()
  await expect(page.getByText(/^ada@practice-\w+\.onmicrosoft\.com$/)).toBeVisible()
  await expectWholePage(page, 'company')
  await expect(company.start).toHaveAttribute('href', /^\/\?v=1&tenant=practice-\w+\.onmicrosoft\.com$/)
  await companies.open()
  await companies.existing.locator(`a[href="/sandbox/${before}"]`).click()
  await expect(company.heading('Northwind Practice')).toBeVisible()

  await test.step('its pause by keyboard', async () => {
    await company.live.getByRole('button', { name: 'Pause reading' }).press('Space')
    await expect(company.live).toContainText('Reading is paused')
    await page.keyboard.press('Space')
    await expect(company.live).toContainText('every 2 seconds while it is open')
  })
  await test.step('it asks back', async () => {
    await company.startOver.press('Enter')
    await company.dialog.getByRole('button', { name: 'Keep this company' }).press('Enter')
    await expect(company.dialog).toBeHidden()
    await expect(company.startOver).toBeFocused()
    expect(await isThere(before)).toBe(true)
  })
  await test.step('it makes a new one and removes the old one', async () => {
    await company.startOver.press('Enter')
    await company.dialog.getByRole('button', { name: 'Remove it and start over' }).press('Enter')
    await page.waitForURL((url) => !url.pathname.endsWith(before))
    await expect(company.heading('Northwind Practice')).toBeVisible()
    expect(await isThere(before)).toBe(false)
  })
  await removeWorld(company.tenantId())
})

test.describe('next to two other applications of the same name', () => {
  test.use({ seed: 'same-name' })

  test('a run in one tab is seen in the other, and the link of a step leads to the right application', async ({
    page,
    world,
    words,
  }) => {
    const company = new CompanyPage(page, words)
    await company.open(world.tenantId)
    await expect(page.getByRole('article')).toHaveCount(2)
    await expect(company.live).toContainText('Nothing has changed since you opened this page.')

    const guide = new Guide(await company.startGuide(), world, words)
    await guide.arriveAt('grant-consent')
    await expect(company.happenings).toContainText([
      /^Consent was given: Dynamics 365 onboarding may use .*User\.Read/,
    ])
    await expect(company.happenings.filter({ hasText: 'was registered' })).toHaveCount(1)
    const before = world.before.applications.map((application) => application.id)
    const ours = (await world.directory()).applications.find(
      (application) => !before.includes(application.id),
    )
    const { appId, id } = ours ?? { appId: '', id: '' }
    const card = company.application(appId)

    await test.step('the application and its consent', async () => {
      await expect(card).toContainText(id)
      await expect(card).toContainText('https://api.unified.to/oauth/code')
      await expect(card).toContainText('accounts of any organization (multitenant)')
      await expect(card.getByText('New', { exact: true })).toBeVisible()
      await expect(card).toContainText('openid, email, offline_access')
      await guide.run('grant-consent')
      const sentence = `${world.before.displayName} may use user_impersonation of Dataverse, for everyone`
      await expect(company.kind('grants')).toContainText(sentence)
      await expect(company.live.getByRole('status')).toContainText(sentence)
    })

    await test.step('the secret, without its value', async () => {
      const secret = await guide.createSecret()
      const made = (await world.directory()).applications.find((application) => application.id === id)
      await expect(card).toContainText(made?.passwordCredentials[0]?.keyId ?? 'no key id')
      await expect(card).toContainText(secret.slice(0, 3))
      expect(await page.content()).not.toContain(secret)
    })

    // Where each link leads: `lib/guide/portal.test.ts` and `lib/practice/portal-fragment.test.ts`.
    await test.step('the link of a step', async () => {
      const permissions = guide.step('add-permissions')
      await permissions.unfold()
      const detail = await check(guide, permissions)
      await expect(detail.page.getByRole('article')).toHaveCount(3)
      const part = detail.application(appId).getByRole('heading', { name: 'API permissions' })
      await expect(part).toBeFocused()
      await expect(part).toBeInViewport()
    })
  })
})

/** Presses a step's link to the admin center; it opens in a tab of its own. */
async function check({ page, words }: Guide, step: Step): Promise<CompanyPage> {
  const link = step.region.getByRole('link', { name: words.run.result.portal })
  const [opened] = await Promise.all([page.waitForEvent('popup'), link.click()])
  return new CompanyPage(opened, words)
}
