import { expectAccessible } from '../access/expect-accessible'
import { expect, test } from '../test'

test('a guest names the organization; cancelling, or going back by the browser, leads back to the button', async ({
  guide,
  world,
  page,
}) => {
  const { change, guest, signIn, tenant } = guide.start
  const said = () => Object.fromEntries(new URL(page.url()).searchParams)
  const step = guide.step('register-app')

  await test.step('without a link nothing is said to be set by one', async () => {
    await page.goto('/')
    await change.click()
    await expect(guide.start.product('Dynamics 365 Sales')).toBeChecked()
    await expect(guide.start.region('United States')).toBeChecked()
    await expect(page.getByText('set by your link')).toHaveCount(0)
    await expect(page.getByRole('region', { name: 'Prefilled by your link' })).toHaveCount(0)
  })

  await page.goto('/?v=1&account=guest@fabrikam.onmicrosoft.com&ref=T-1')
  await change.click()
  await test.step('what cannot be an organization is said at once, and shown again where it was folded', async () => {
    await expect(tenant).toBeHidden()
    await guest.click()
    await tenant.fill('https://contoso.com')
    await expect(tenant).toHaveAccessibleDescription(/A domain such as contoso\.onmicrosoft\.com/)
    await expectAccessible(page, 'start, a guest')
    await guest.click()
    await signIn.click()
    await expect(tenant).toBeFocused()
    await tenant.fill('')
    await expect(tenant).toHaveAttribute('aria-invalid', 'false')
  })

  await test.step('the sign-in goes to the organization', async () => {
    await tenant.fill(` ${world.domain.toUpperCase()} `)
    await signIn.click()
    await expectSignInOf(world.domain)
  })

  await test.step('cancelling it leads back to a button that opens it again', async () => {
    await guide.microsoft.cancel()
    await expect(guide.step('sign-in').status('ready')).toBeVisible()
    await expect(guide.step('sign-in').problem).toContainText('Nothing was changed in your tenant.')
    await page.reload()
    await expect(guide.step('sign-in').problem).toContainText('You came back without finishing')
    expect(said()).toMatchObject({ v: '1', ref: 'T-1', tenant: world.domain })
    expect(said(), 'an account of another organization is not taken along').not.toHaveProperty('account')
    await guide.step('sign-in').press()
    await expectSignInOf(world.domain)
  })

  await test.step('once it is done, the address names the organization', async () => {
    await guide.microsoft.account('Ada Admin').click()
    await guide.microsoft.accept()
    await guide.confirm()
    expect(said()).toMatchObject({ v: '1', tenant: world.domain })
  })

  await test.step('cancelling the consent leads back to the button', async () => {
    await step.press()
    await expect(guide.microsoft.consent).toBeVisible()
    await guide.microsoft.cancel()
    await expect(step.status('stopped')).toBeVisible()
    await expect(step.problem).toContainText('You did not accept the permission')
    await expect(step.problem).toContainText('Nothing was changed in your tenant.')
    await expect(step.problem).toBeFocused()
  })

  await test.step('so does going back by the browser, and nothing was made before the consent', async () => {
    await step.press()
    await expect(guide.microsoft.consent).toBeVisible()
    await page.goBack()
    await expect(step.problem).toContainText('You came back without finishing on Microsoft’s page')
    expect((await world.directory()).applications).toEqual([])
    await guide.run('register-app', 'asked')
    expect((await world.directory()).applications).toHaveLength(1)
  })

  async function expectSignInOf(domain: string): Promise<void> {
    await expect(guide.microsoft.accounts).toBeVisible()
    const asked = new URL(page.url())
    expect(asked.pathname).toBe(`/${domain}/oauth2/v2.0/authorize`)
    // It would send a guest to the sign-in of the organization's own people.
    expect(asked.searchParams.has('domain_hint')).toBe(false)
  }
})
