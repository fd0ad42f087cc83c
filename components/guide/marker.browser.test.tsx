import { expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Marker } from './marker'

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
