import { expect, test } from '../test'
import { deploy } from './files'

const UPDATED = 'This page was updated'
const REPORT = 'Copy a report for support'

// What becomes of a running step and of a secret: `e2e/operating/upgrade.spec.ts`.
test('a page that is older than its server loads itself again, once, with the choices as they were, unless a name would be lost', async ({
  guide,
  page,
  watch,
}) => {
  watch.expect(/status of 404|failed: GET .*\/_next\/static\//)
  await guide.open()
  await guide.start.change.click()
  await guide.start.region('Europe').check()
  const deployed = await deploy(page)

  await test.step('a name that cannot be part of the address is not lost to it', async () => {
    await guide.start.name.fill('Acme <CRM>')
    await page.getByRole('button', { name: REPORT }).click()
    await expect(
      page.getByText('A reload loses the names that you typed').filter({ visible: true }),
    ).toBeVisible()
    expect(deployed.loads()).toBe(0)
    await expect(guide.start.name).toHaveValue('Acme <CRM>')
  })

  await test.step('where the old page comes again, the reader is told', async () => {
    await guide.start.name.fill('Acme CRM')
    const again = page.waitForEvent('load')
    await guide.start.signIn.click()
    await again
    await page.locator('html[data-alive]').waitFor()
    await guide.start.signIn.click()
    await expect(page.getByText(UPDATED, { exact: true })).toBeVisible()
    await expect(guide.start.signIn).toHaveCount(0)
    expect(deployed.loads()).toBe(1)
  })

  await test.step('the new page has the choices', async () => {
    await deployed.arrive()
    await page.getByRole('button', { name: 'Reload the page' }).click()
    await expect(guide.start.name).toHaveValue('Acme CRM')
    expect(deployed.loads()).toBe(2)
    await guide.start.change.click()
    await expect(guide.start.region('Europe')).toBeChecked()
    await guide.start.signIn.click()
    await expect(guide.microsoft.accounts).toBeVisible()
  })
})
