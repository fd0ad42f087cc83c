import { expectAccessible } from '../access/expect-accessible'
import { expect, test } from '../test'

test('a guest names the organization, and the sign-in goes to it', async ({ guide, world, page }) => {
  await page.goto('/')
  await guide.start.change.click()
  await guide.start.guest.click()
  await guide.start.tenant.fill(` ${world.domain.toUpperCase()} `)
  await guide.start.signIn.click()
  await expect(guide.microsoft.accounts).toBeVisible()
  const asked = new URL(page.url())
  expect(asked.pathname).toBe(`/${world.domain}/oauth2/v2.0/authorize`)
  // It would send a guest to the sign-in of the organization's own people.
  expect(asked.searchParams.has('domain_hint')).toBe(false)

  await guide.microsoft.account('Ada Admin').click()
  await guide.microsoft.accept()
  await guide.confirm()
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({ v: '1', tenant: world.domain })
  await guide.run('register-app', 'asked')
  expect((await world.directory()).applications).toHaveLength(1)
})

test('what cannot be an organization is said at once, and shown again where it was folded', async ({
  guide,
  page,
}) => {
  await page.goto('/')
  const { guest, tenant, signIn } = guide.start
  await guide.start.change.click()
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

test('a link’s account of another organization is not taken along', async ({ guide, world, page }) => {
  await page.goto('/?v=1&account=guest@fabrikam.onmicrosoft.com&ref=T-1')
  await guide.start.change.click()
  await guide.start.guest.click()
  await guide.start.tenant.fill(world.domain)
  await guide.start.signIn.click()
  await expect(guide.microsoft.accounts).toBeVisible()
  await guide.microsoft.cancel()
  await expect(guide.step('sign-in').problem).toBeVisible()
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toMatchObject({
    ref: 'T-1',
    tenant: world.domain,
  })
  expect(new URL(page.url()).searchParams.has('account')).toBe(false)
})
