import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { start } from '@/lib/words/en/start'
import { Departure } from './departure'

const WORDS = { button: 'Sign in', leaving: 'Leaving …', signedOut: start.signedOut }

function departure(options: { signedOut: boolean; leaving: boolean }) {
  return <Departure trouble={null} words={WORDS} onSignIn={() => undefined} {...options} />
}

test('who comes back from a sign-out reads so next to the button, until the next sign-in begins', async () => {
  const status = page.getByRole('status')
  const screen = await render(departure({ signedOut: true, leaving: false }))
  await expect.element(status).toHaveTextContent(WORDS.signedOut)
  await expectAccessible()
  await screen.rerender(departure({ signedOut: true, leaving: true }))
  await expect.element(status).toHaveTextContent(WORDS.leaving)
  await screen.rerender(departure({ signedOut: false, leaving: false }))
  expect(screen.container.querySelector('[role="status"]')?.textContent).toBe('')
})
