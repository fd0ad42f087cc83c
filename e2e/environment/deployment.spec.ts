import { Aftercare } from '../pages/aftercare'
import { REGISTER } from '../problems/test'
import { expect, test } from '../test'
import { deploy } from './files'

const UPDATED = 'This page was updated'
const REPORT = 'Copy a report for support'

test.beforeEach(({ watch }) => watch.expect(/status of 404|failed: GET .*\/_next\/static\//))

test('a page that is older than its server loads itself again, with the choices as they were, unless a name would be lost', async ({
  guide,
  page,
}) => {
  await guide.open()
  await guide.start.change.click()
  await guide.start.region('Europe').check()
  const { loads } =
    await test.step('a name that cannot be part of the address is not lost to it', async () => {
      await guide.start.name.fill('Acme <CRM>')
      const deployed = await deploy(page)
      await page.getByRole('button', { name: REPORT }).click()
      await expect(
        page.getByText('A reload loses the names that you typed').filter({ visible: true }),
      ).toBeVisible()
      expect(deployed.loads()).toBe(0)
      await expect(guide.start.name).toHaveValue('Acme <CRM>')
      return deployed
    })
  await guide.start.name.fill('Acme CRM')
  await guide.start.signIn.click()
  await expect(page.getByText('This page was updated a moment ago')).toBeVisible()
  expect(loads()).toBe(1)
  await expect(guide.start.name).toHaveValue('Acme CRM')
  await guide.start.change.click()
  await expect(guide.start.region('Europe')).toBeChecked()
  await guide.start.signIn.click()
  await expect(guide.microsoft.accounts).toBeVisible()
})

test('it does so once: where the old page comes again, the reader is told', async ({ guide, page }) => {
  await guide.open()
  const { loads } = await deploy(page, { stale: true })
  const again = page.waitForEvent('load')
  await guide.start.signIn.click()
  await again
  await page.locator('html[data-alive]').waitFor()
  await guide.start.signIn.click()
  await expect(page.getByText(UPDATED, { exact: true })).toBeVisible()
  await expect(guide.start.signIn).toHaveCount(0)
  expect(loads()).toBe(1)
  await page.getByRole('button', { name: 'Reload the page' }).click()
  await expect.poll(loads).toBe(2)
})

test('a running step is not cut off by it, a secret on the screen is not lost, and then the new page comes', async ({
  guide,
  page,
  words,
  world,
}) => {
  await guide.arriveAt('create-secret')
  await world.fault({ on: 'POST /v1.0/applications/*/addPassword', do: { delayMs: 2000 } })
  await guide.step('create-secret').press()
  await expect(guide.step('create-secret').status('running')).toBeVisible()
  const { loads } = await deploy(page)
  await page.getByRole('button', { name: REPORT }).click()
  await expect(page.getByText('Wait until the running step is done').filter({ visible: true })).toBeVisible()
  expect(loads()).toBe(0)
  await expect(guide.step('create-secret').status('made')).toBeVisible()
  await page.getByRole('button', { name: REPORT }).click()
  await expect(page.getByText(UPDATED, { exact: true })).toBeVisible()
  await expect(page.getByText('First save the client secret').filter({ visible: true })).toBeVisible()
  expect(loads()).toBe(0)
  await guide.handOver.show.click()
  const [made] = (await world.directory()).applications.flatMap((one) => one.passwordCredentials)
  expect((await guide.handOver.secret.textContent())?.slice(0, 3), 'as the tenant’s secret begins').toBe(
    made?.hint,
  )

  // The finish asks for a part of its own, which the server does not have any more.
  await guide.handOver.save()
  const aftercare = new Aftercare(page, words)
  await expect(page.getByText('This page was updated a moment ago')).toBeVisible()
  expect(loads()).toBe(1)
  await expect(guide.step(REGISTER).status('found')).toBeVisible()
  await aftercare.openRemoval()
  await expect(aftercare.name).toBeVisible()
})
