import { expectAccessible } from '../access/expect-accessible'
import { clipboardText } from '../clipboard'
import { expect, test } from '../test'

const REGISTER = 'register-app'

test('Dora meets “Need admin approval”, sends the link, Ada approves, and Dora goes on', async ({
  words,
  guide,
  world,
  browser,
  context,
}) => {
  await guide.open()
  await guide.signIn('Dora Developer')
  await guide.step(REGISTER).press()
  await guide.microsoft.returnWithoutConsent()
  const { problem } = guide.step(REGISTER)
  await expect(problem).toHaveAttribute('data-problem', 'approval-or-cancel')
  await problem.getByRole('button', { name: words.run.approval.copyLink, exact: true }).click()
  const link = await clipboardText(context)
  expect(link).toContain(`/${world.tenantId}/v2.0/adminconsent?`)

  const ada = await (await browser.newContext()).newPage()
  await ada.goto(link)
  await ada.getByRole('button', { name: 'Ada Admin' }).click()
  await ada.getByRole('button', { name: 'Accept', exact: true }).click()
  await expect(ada.getByRole('heading', { name: words.page.signedIn.approved, exact: true })).toBeVisible()
  await expectAccessible(ada, 'approved by an administrator')
  await ada.context().close()

  await guide.run(REGISTER)
  expect((await world.directory()).applications).toHaveLength(1)
})

test('an administrator who does not approve reads that nothing was changed', async ({
  words,
  guide,
  world,
  page,
}) => {
  await guide.open()
  await guide.signIn('Dora Developer')
  await guide.step('sign-in').unfold()
  await guide.step('sign-in').region.getByText(words.run.approval.summary, { exact: true }).click()
  await guide
    .step('sign-in')
    .region.getByRole('button', { name: words.run.approval.copyLink, exact: true })
    .click()
  await expectAccessible(page, 'roles that are not enough')
  await page.goto(await clipboardText(page.context()))
  await page.getByRole('button', { name: 'Sign in with another account', exact: true }).click()
  await page.getByRole('button', { name: 'Ada Admin' }).click()
  await page.getByRole('button', { name: 'Cancel', exact: true }).click()
  await expect(
    page.getByRole('heading', { name: words.page.signedIn.notApproved, exact: true }),
  ).toBeVisible()
  expect((await world.directory()).applications).toEqual([])
})
