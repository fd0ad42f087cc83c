import { expect, onTestFinished, test } from 'vitest'
import { commands, page } from 'vitest/browser'
import { render } from 'vitest-browser-react'

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
        </section>
      </div>
    </main>,
  )
  await expect.element(page.getByText('The record', { exact: true })).toBeVisible()
  for (const text of ['The interface', 'Text of the screen', 'Copy the record', 'The secret'])
    await expect.element(page.getByText(text, { exact: true })).not.toBeVisible()
})
