import { emptyTab, fillTab } from '../full-tab'
import { expect, test } from '../test'
import { REGISTER } from './test'

// Which of Microsoft's numbers becomes which problem, `lib/auth/aadsts.test.ts` knows; what a problem shows in each language,
// `step-problem.browser.test.tsx`. Here one comes the whole way through Microsoft's pages and back.
test('a refused sign-in, a full tab and an answer to an earlier press: told where it happens, with a way on', async ({
  guide,
  page,
  world,
}) => {
  await test.step('sign-in-refused: the way on signs in', async () => {
    await world.fault({ on: '/oauth2/v2.0/authorize', do: { aadsts: 53003 } })
    await guide.open()
    await guide.start.signIn.click()
    const { problem } = guide.step('sign-in')
    await expect(problem).toHaveAttribute('data-problem', 'sign-in-refused')
    await problem.getByRole('button', { name: 'Sign in with Microsoft' }).click()
    await guide.microsoft.account('Ada Admin').click()
    await guide.microsoft.accept()
    await guide.confirm()
  })
  const { problem } = guide.step(REGISTER)

  await test.step('storage-full: the page does not leave, and the next press goes through', async () => {
    await fillTab(page)
    await guide.step(REGISTER).press()
    await expect(problem).toHaveAttribute('data-problem', 'storage-full')
    await emptyTab(page)
  })

  // Two presses, and the answer to the first one comes back: from the browser's history, say.
  await test.step('sign-in-interrupted: the answer is not used', async () => {
    await guide.step(REGISTER).press()
    await guide.microsoft.permissions.first().waitFor()
    const first = page.url()
    await page.waitForLoadState()
    await page.goBack()
    await guide.step(REGISTER).press()
    await guide.microsoft.permissions.first().waitFor()
    await page.goto(first)
    await guide.microsoft.accept()
    await expect(problem).toHaveAttribute('data-problem', 'sign-in-interrupted')
    await problem.getByRole('button', { name: 'Sign in with Microsoft' }).click()
    await guide.run(REGISTER)
  })
})
