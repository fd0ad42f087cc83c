import { expect, onTestFinished, test } from 'vitest'
import { commands, page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Marker } from '@/components/guide/marker'
import { Stepper } from '@/components/guide/stepper'
import { renderIn } from '@/components/testing/spoken'
import { Button, ButtonLink } from '@/components/ui/button'
import { Term } from '@/components/ui/term'
import type { StepStatus } from '@/lib/engine/status'
import type { StepId } from '@/lib/guide/steps'

test('paper is light', async () => {
  await commands.emulate({ colorScheme: 'dark' })
  onTestFinished(() => commands.emulate({ media: null, colorScheme: null }))
  const paper = () => getComputedStyle(document.documentElement).backgroundColor
  const dark = paper()
  await commands.emulate({ media: 'print', colorScheme: 'dark' })
  expect(paper()).not.toBe(dark)
})

test('a screen with a record prints that alone', async () => {
  await commands.emulate({ media: 'print' })
  onTestFinished(() => commands.emulate({ media: null }))
  await render(
    <main>
      <h1>The interface</h1>
      <div>
        <p>Text of the screen</p>
        <section data-record>
          <h2>The record</h2>
          <button type="button">Copy the record</button>
          <p data-secret>The secret</p>
          <Term name="tenant" means="A directory." />
          <details>
            <summary>Show more</summary>
          </details>
        </section>
      </div>
    </main>,
  )
  await expect.element(page.getByText('The record', { exact: true })).toBeVisible()
  await expect.element(page.getByText('tenant', { exact: true }).first()).toBeVisible()
  for (const text of ['The interface', 'Text of the screen', 'Copy the record', 'The secret', 'Show more'])
    await expect.element(page.getByText(text, { exact: true })).not.toBeVisible()
})

/** What tells the kinds apart: background, letters and whether there is a border. */
function looks(): string[] {
  return [...document.querySelectorAll('button, a')].map((element) => {
    const { backgroundColor, color, borderTopStyle } = getComputedStyle(element)
    return [backgroundColor, color, borderTopStyle].join(' ')
  })
}

test.each(['light', 'dark'] as const)(
  'with forced colours every kind of button stays apart: %s',
  async (colorScheme) => {
    await commands.emulate({ colorScheme, forcedColors: 'active', reducedMotion: 'reduce' })
    await render(
      <>
        <Button>Filled</Button>
        <Button appearance="secondary">Outlined</Button>
        <Button appearance="quiet">Quiet</Button>
        <Button disabled>Not now</Button>
        <ButtonLink appearance="primary" href="#filled">
          Filled
        </ButtonLink>
        <ButtonLink href="#outlined">Outlined</ButtonLink>
        <p>Not to be pressed</p>
      </>,
    )
    // A pointer that an earlier test left over a button would change its look.
    await userEvent.hover(page.getByText('Not to be pressed'))
    const [filled, outlined, quiet, disabled, filledLink, outlinedLink] = looks()
    expect(new Set([filled, outlined, quiet, disabled]).size).toBe(4)
    expect(quiet).toContain('none')
    expect(filledLink).toBe(filled)
    expect(outlinedLink).not.toBe(filledLink)
    await commands.emulate({ colorScheme: null, forcedColors: 'none' })
  },
)

test('with forced colours the current step’s number differs from a later one’s', async () => {
  await commands.emulate({ forcedColors: 'active' })
  const { container } = await render(
    <>
      <Marker number={3} status="ready" current />
      <Marker number={4} status="waiting" current={false} />
    </>,
  )
  const [current, later] = [...container.children].map((marker) => getComputedStyle(marker).backgroundColor)
  expect(current).not.toBe(later)
  await commands.emulate({ forcedColors: 'none' })
})

const WAITING: StepStatus = { kind: 'waiting', for: 'register-app' }
const STATUSES: Record<StepId, StepStatus> = {
  'sign-in': { kind: 'done', how: 'made' },
  'register-app': { kind: 'ready' },
  'add-permissions': WAITING,
  'grant-consent': WAITING,
  'create-secret': WAITING,
  'hand-over': WAITING,
}

test('in forced colours a line joins the steps, and the last one ends it', async () => {
  const { container } = await renderIn(
    'en',
    <Stepper statuses={STATUSES} current="register-app" asks={null} />,
  )
  await commands.emulate({ forcedColors: 'active' })
  const lines = [...container.querySelectorAll('li')].map(
    (step) => getComputedStyle(step, '::before').content,
  )
  await commands.emulate({ forcedColors: 'none' })
  expect(lines).toEqual([...Array(5).fill('""'), 'none'])
})

test('a heading over nothing but folded parts is not printed', async () => {
  const part = (open: boolean) => (
    <section>
      <h2 id="settled">Done</h2>
      <details open={open}>
        <summary>One</summary>
      </details>
    </section>
  )
  const screen = await render(part(false))
  await commands.emulate({ media: 'print' })
  onTestFinished(() => commands.emulate({ media: null }))
  const title = page.getByRole('heading', { name: 'Done' })
  await expect.poll(() => screen.container.querySelector('h2')?.checkVisibility()).toBe(false)
  await screen.rerender(part(true))
  await expect.element(title).toBeVisible()
})
