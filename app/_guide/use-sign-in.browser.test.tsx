import { Component, type ReactNode } from 'react'
import { afterEach, expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { LanguageProvider } from '@/components/words/language'
import type { Surroundings } from '@/lib/config/environment'
import { sessionMark } from '@/lib/tab/items'
import type { Language } from '@/lib/words/languages'
import { loadWords } from '@/lib/words/load'
import { clearMark } from './session-mark'
import { useSignIn } from './use-sign-in'

const PRACTICE: Surroundings = { kind: 'practice', clientId: 'c', tenant: 'organizations', origin: null }
const CODES = { ready: '', leaving: '', part: '', full: '', opening: '', notOpened: '' }

/** In place of the error page. */
class Boundary extends Component<{ children: ReactNode }, { error: Error | null }> {
  override state: { error: Error | null } = { error: null }
  static getDerivedStateFromError(error: Error) {
    return { error }
  }
  override render() {
    return this.state.error ? <p>{this.state.error.name}</p> : this.props.children
  }
}

function SignIn() {
  const { leaving, press } = useSignIn(PRACTICE, {}, CODES)
  return (
    <button type="button" disabled={leaving} onClick={press}>
      {leaving ? 'leaving' : 'ready'}
    </button>
  )
}

afterEach(clearMark)

test('a mistake of ours on the way to Microsoft is told by the error page: no button stays disabled without words', async () => {
  const { page } = await loadWords('en', 'en')
  const reader = { page, pageName: '', errorTitle: '', errorCodes: { mistake: '', notLoaded: '' } }
  // A table of ours that misses its entry stands for any mistake in what is loaded.
  const language: Language = JSON.parse('"xx"')
  const screen = await render(
    <LanguageProvider {...reader} language={language} locale="en">
      <Boundary>
        <SignIn />
      </Boundary>
    </LanguageProvider>,
  )
  await screen.getByRole('button', { name: 'ready' }).click()
  await expect.element(screen.getByText('TypeError')).toBeVisible()
  expect(sessionMark.read()).toBeNull()
})
