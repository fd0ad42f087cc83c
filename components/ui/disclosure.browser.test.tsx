import { expect, test } from 'vitest'
import { render } from 'vitest-browser-react'
import { Disclosure } from './disclosure'

test('a folded part inside an open one is drawn folded', async () => {
  const { container } = await render(
    <Disclosure summary="outer" open>
      <Disclosure summary="inner">text</Disclosure>
    </Disclosure>,
  )
  const turned = [...container.querySelectorAll('summary svg')].map((mark) => getComputedStyle(mark).rotate)
  expect(turned).toEqual(['90deg', 'none'])
})
