import { afterEach, describe, expect, test, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { AskApproval } from '@/components/guide/ask-approval'
import { PassOn } from '@/components/guide/pass-on'
import { TaskCard } from '@/components/guide/task-card'
import { expectAccessible } from '@/components/testing/expect-accessible'
import { renderIn } from '@/components/testing/spoken'
import { LANGUAGES, type Language } from '@/lib/words/languages'
import { Identity } from './identity'

const ROLES = {
  'every role': '62e90394-69f5-4237-9190-012177145e10',
  'a role that only registers': 'cf1c38e5-3621-4004-a7cb-879624dced7c',
  'no role': null,
}
const VIEWS = [
  [1366, 768],
  [390, 844],
] as const
const LINK = 'https://onboarding.example/?v=1&tenant=contoso.example'

/** As the page draws it: in the card of the step, with more of the page below it. */
async function shown(language: Language, role: string | null, onConfirm = () => {}) {
  const screen = await renderIn(
    language,
    <main>
      <TaskCard id="step" title="1" below={<p>.</p>}>
        <Identity
          account={{ displayName: 'Dora Developer', userPrincipalName: 'dora@contoso.example' }}
          tenant={{
            id: '2d5b0c8e-0000-4000-8000-000000000001',
            displayName: 'Contoso',
            defaultDomain: 'contoso.example',
          }}
          roleTemplateIds={role ? [role] : []}
          confirmed={false}
          passOn={<PassOn service="Unified.to" task="1" who="2" tenant="Contoso" link={LINK} />}
          askApproval={<AskApproval service="Unified.to" tenant="Contoso" link={LINK} page={LINK} />}
          onConfirm={onConfirm}
          onOther={() => {}}
        />
        <p style={{ height: '20rem' }}>.</p>
      </TaskCard>
    </main>,
  )
  const { words, getByRole } = screen
  const named = (name: string) => getByRole('button', { name, exact: true })
  return { ...screen, confirm: named(words.account.confirm), other: named(words.account.other) }
}

afterEach(() => page.viewport(1280, 900))

describe.each(Object.entries(ROLES))('with %s', (_, role) => {
  test.each(LANGUAGES)('the question and its buttons are in the first view (%s)', async (language) => {
    const { confirm, other, words, getByText } = await shown(language, role)
    for (const [width, height] of VIEWS) {
      await page.viewport(width, height)
      scrollTo(0, 0)
      for (const part of [getByText(words.account.question), confirm, other]) {
        const bottom = () => part.element().getBoundingClientRect().bottom
        await expect.poll(bottom, { message: `at ${width} × ${height}` }).toBeLessThanOrEqual(innerHeight)
      }
    }
    await expectAccessible()
  })
})

test('what has the focus is not under the question', async () => {
  await page.viewport(390, 844)
  const { container, confirm } = await shown('en', ROLES['a role that only registers'])
  const bar = confirm.element().closest('[data-asks]')
  const above = [...container.querySelectorAll<HTMLElement>('button, a, summary')].filter(
    (part) => !bar?.contains(part) && part.checkVisibility(),
  )
  expect(above.length).toBeGreaterThan(2)
  scrollTo(0, 0)
  for (const part of above) {
    part.focus()
    const top = bar?.getBoundingClientRect().top ?? 0
    expect(part.getBoundingClientRect().bottom, part.textContent ?? '').toBeLessThanOrEqual(top)
  }
})

test('nothing is confirmed before the press', async () => {
  const onConfirm = vi.fn()
  const { confirm } = await shown('en', null, onConfirm)
  expect(onConfirm).not.toHaveBeenCalled()
  await userEvent.click(confirm)
  expect(onConfirm).toHaveBeenCalledOnce()
})
