import { colleague } from '../colleague'
import { Aftercare } from '../pages/aftercare'
import { PLACES } from '../prepare-tenant'
import { expect, test } from './test'

test('sign-in and the organization to confirm', async ({ page, guide, words, camera }) => {
  await guide.open()
  await guide.start.signIn.click()
  await expect(guide.microsoft.accounts).toBeVisible()
  await camera.take('4 Run/01 account of the practice tenant')
  await guide.microsoft.account('Ada Admin').click()
  await expect(guide.microsoft.consent).toBeVisible()
  await camera.take('4 Run/02 consent of the practice tenant')
  await guide.microsoft.accept()
  await expect(page.getByRole('button', { name: words.account.confirm })).toBeVisible()
  await camera.take('4 Run/03 organization to confirm')
})

test('organization to confirm, for a person without a role', async ({
  page,
  guide,
  world,
  words,
  camera,
}) => {
  await world.token('umar', ['openid', 'profile', 'offline_access', 'User.Read'])
  await guide.open()
  await guide.start.signIn.click()
  await guide.microsoft.account('Umar User').click()
  await expect(page.getByRole('button', { name: words.account.confirm })).toBeVisible()
  await camera.take('4 Run/04 organization to confirm, no role')
})

for (const [index, place] of PLACES.entries()) {
  test(`${place} is ready${place === 'add-permissions' ? ' @readme' : ''}`, async ({ guide, camera }) => {
    await guide.arriveAt(place)
    await camera.take(`4 Run/${index + 11} step ${index + 2} ready`)
  })
}

test('a step runs, and waits for Microsoft', async ({ guide, world, camera, page }) => {
  await guide.arriveAt('register-app')
  const step = guide.step('register-app')
  // Held back until the pictures are taken.
  let release = () => {}
  const taken = new Promise<void>((resolve) => {
    release = resolve
  })
  await page.route('**/v1.0/applications', async (route) => {
    await taken
    await route.continue()
  })
  await step.press()
  await expect(step.status('running')).toBeVisible()
  await camera.take('4 Run/20 step 2 runs')
  release()
  await expect(step.status('made')).toBeVisible()

  await world.fault({ on: 'PATCH /v1.0/applications/*', do: { status: 429, retryAfter: 600 }, times: 50 })
  const waiting = guide.step('add-permissions')
  await waiting.press()
  await expect(waiting.pause.countdown).toBeVisible()
  await camera.take('4 Run/21 step 3 waits for Microsoft')
})

test('the consent left out', async ({ guide, words, camera }) => {
  await guide.arriveAt('grant-consent')
  const step = guide.step('grant-consent')
  await step.region
    .getByRole('button', { name: words.run.leaveOut['grant-consent'].button, exact: true })
    .click()
  await expect(guide.step('create-secret').button).toBeVisible()
  await camera.take('4 Run/22 consent left out')
})

test('the hand-over, the finish and what comes after @readme', async ({ guide, page, words, camera }) => {
  const { handOver } = guide
  await guide.arriveWithSecret()
  await expect(handOver.copySecret).toBeVisible()
  await camera.take('4 Run/30 hand-over')
  await handOver.saved.click()
  await expect(page.getByText(words.handOver.notCopied.title, { exact: true })).toBeVisible()
  await camera.take('4 Run/31 hand-over, saved without a copy')
  await handOver.copyClientId.click()
  await handOver.copySecret.click()
  await camera.take('4 Run/32 hand-over, copied')
  await handOver.save()
  await camera.take('5 Finish/1 finish')
  await page.getByText(words.connect.title, { exact: true }).click()
  await expect(page.getByRole('heading', { name: words.connect.terminal.title })).toBeVisible()
  await camera.take('5 Finish/4 test of the connection opened')
  const aftercare = new Aftercare(page, words)
  await aftercare.openWithdrawal()
  await expect(aftercare.withdraw).toBeVisible()
  await camera.take('5 Finish/2 withdraw opened')
  await aftercare.openRemoval()
  await expect(aftercare.remove).toBeVisible()
  await camera.take('5 Finish/3 remove opened')
  await page.getByText(words.finish.commands, { exact: true }).click()
  await expect(page.locator('pre')).toBeVisible()
  await camera.take('5 Finish/4 commands opened')
  await page.getByText(words.record.show, { exact: true }).click()
  await expect(page.getByText(words.record.checksumMeans, { exact: true }).first()).toBeVisible()
  await camera.take('5 Finish/5 record opened')
})

test('the environments of a person', async ({ guide, page, world, words, camera }) => {
  const { environments, guide: texts } = words
  const card = page.getByRole('region', { name: texts.title['find-environment'] })
  const found = [
    { friendlyName: 'Contoso Sales', urlName: 'contoso', region: 'EMEA' as const },
    { friendlyName: 'Trial', urlName: 'trial', region: 'NA' as const, state: 'disabled' as const },
  ].map((one) => ({ state: 'enabled' as const, members: 'everyone' as const, ...one }))
  await world.patch({ environments: [] })
  await guide.arriveWithSecret()
  await guide.handOver.save()
  await card.getByRole('button', { name: texts.button['find-environment'] }).click()
  await guide.microsoft.accept()
  await expect(card).toContainText(environments.none)
  await camera.take('5 Finish/4 no environment')
  await world.patch({ environments: found })
  await card.getByRole('button', { name: environments.lookAgain }).click()
  await card.getByRole('button', { name: environments.check, exact: true }).click()
  await expect(card).toContainText(environments.member)
  await camera.take('5 Finish/5 environments, one checked')
})

test('a secret lost by a reload', async ({ guide, page, camera }) => {
  await guide.arriveWithSecret()
  page.on('dialog', (dialog) => dialog.accept())
  await page.reload()
  await expect(guide.handOver.renew).toBeVisible()
  await camera.take('4 Run/33 secret lost after a reload')
})

test.describe('a run made before', () => {
  test.use({ seed: 'app-exists' })

  test('its secret is renewed, and everything is checked', async ({ guide, world, page, words, camera }) => {
    const { renew } = words.finish
    await guide.open({ product: 'sales', region: 'us', intent: 'renew' })
    await camera.take('1 Start/8 renewal')
    await guide.signIn('Ada Admin', 'given before')
    await expect(page.getByRole('button', { name: renew.create, exact: true })).toBeVisible()
    await camera.take('6 Afterwards/1 renewal')
    await page.getByRole('button', { name: renew.create, exact: true }).click()
    await guide.handOver.save()
    await expect(page.getByRole('button', { name: renew.retire })).toBeVisible()
    await camera.take('6 Afterwards/2 two secrets')
    const [application] = (await world.directory()).applications
    await colleague(world, `PATCH /applications/${application?.id}`, { web: { redirectUris: [] } })
    const fold = page.locator('#check-everything')
    await fold.getByText(words.guide.title['check-everything'], { exact: true }).click()
    await fold.getByRole('button', { name: words.guide.button['check-everything'], exact: true }).click()
    await expect(fold.getByText(words.checks.everything.wrong('1'), { exact: true })).toBeVisible()
    await camera.take('6 Afterwards/3 checked, one thing to repair')
  })

  test('is found', async ({ guide, camera }) => {
    await guide.open()
    await guide.signIn('Ada Admin', 'given before')
    await expect(guide.handOver.another).toBeVisible()
    await camera.take('4 Run/34 found from before')
  })
})
