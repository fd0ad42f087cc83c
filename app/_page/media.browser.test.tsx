import { expect, onTestFinished, test } from 'vitest'
import { commands, page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Term } from '@/components/ui/term'

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
