import { expectAccessible } from '../access/expect-accessible'
import { clipboardText } from '../clipboard'
import { expect, test } from '../test'

const REGISTER = 'register-app'

test('Dora meets “Need admin approval”, sends the link, Ada approves at her second visit, and Dora goes on', async ({
  words,
  guide,
  world,
  browser,
  context,
}) => {
  const { approval } = words.run
  await guide.open()
  await guide.signIn('Dora Developer')

  await test.step('whose roles are not enough has the link before the step', async () => {
    const signIn = guide.step('sign-in')
    await signIn.unfold()
    await signIn.region.getByText(approval.summary, { exact: true }).click()
    await expect(signIn.region.getByRole('button', { name: approval.copyLink, exact: true })).toBeVisible()
  })

  const link = await test.step('without the approval the step stops, and has the link, too', async () => {
    await guide.step(REGISTER).press()
    await guide.microsoft.returnWithoutConsent()
    const { problem } = guide.step(REGISTER)
    await expect(problem).toHaveAttribute('data-problem', 'approval-or-cancel')
    await problem.getByRole('button', { name: approval.copyLink, exact: true }).click()
    return clipboardText(context)
  })
  expect(link).toContain(`/${world.tenantId}/v2.0/adminconsent?`)

  const ada = await (await browser.newContext()).newPage()
  const press = (name: string) => ada.getByRole('button', { name }).click()
  const { approved, notApproved } = words.page.signedIn
  await test.step('an administrator who does not approve reads that nothing was changed', async () => {
    await ada.goto(link)
    await press('Ada Admin')
    await press('Cancel')
    await expect(ada.getByRole('heading', { name: notApproved, exact: true })).toBeVisible()
    expect((await world.directory()).applications).toEqual([])
  })
  await test.step('one who approves reads that, too', async () => {
    await ada.goto(link)
    await press('Accept')
    await expect(ada.getByRole('heading', { name: approved, exact: true })).toBeVisible()
    await expectAccessible(ada, 'approved by an administrator')
    await ada.context().close()
  })

  await guide.run(REGISTER)
  expect((await world.directory()).applications).toHaveLength(1)
})
