import { CLIENT_ID, expect, PAGE, test } from './test'

test.use({ registration: { clientId: CLIENT_ID, type: 'web' } })

// Which of Microsoft's numbers becomes which problem: `lib/auth/aadsts.test.ts`. A browser alone decides what the page may read.
test('where the page is registered as Web, it says what is wrong and whose mistake it is, whether or not the refusal can be read', async ({
  guide,
  page,
  world,
  watch,
}) => {
  const { problem } = guide.step('sign-in')

  await test.step('unreadable', async () => {
    watch.expect(/blocked by CORS policy/)
    watch.expect(/net::ERR_FAILED$/)
    await world.patch({ webRefusal: 'unreadable' })
    await guide.open()
    await guide.start.signIn.click()
    await guide.microsoft.account('Ada Admin').click()
    await guide.microsoft.accept()
    await expect(problem).toHaveAttribute('data-problem', 'sign-in-unreadable')
    await expect(problem).toContainText('Single-page application')
    await expect(problem).toContainText(/the mistake is ours/i)
  })

  await test.step('readable', async () => {
    watch.expect(/status of 400/)
    await world.patch({ webRefusal: 'readable' })
    await guide.open()
    // Microsoft knows the person by now, and asks nothing.
    await guide.start.signIn.click()
    await expect(problem).toHaveAttribute('data-problem', 'page-misconfigured')
    await expect(problem).toContainText('AADSTS9002326')
    await expect(problem).toContainText(/the mistake is ours/i)
    expect(new URL(page.url()).origin).toBe(PAGE.origin)
  })
})
