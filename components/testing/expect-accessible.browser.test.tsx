import { expect, test } from 'vitest'
import { commands } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { Notice } from '@/components/ui/notice'
import { findings } from './expect-accessible'

test('a correct component passes, with the styles of the page', async () => {
  const { container } = await render(<Notice tone="warn" title="A title" level="h3" />)
  expect(await findings()).toEqual([])
  const box = container.querySelector('div')
  if (!box) throw new Error('nothing was drawn')
  await commands.emulate({ colorScheme: 'light' })
  const light = getComputedStyle(box).backgroundColor
  await commands.emulate({ colorScheme: 'dark' })
  expect(getComputedStyle(box).backgroundColor).not.toBe(light)
})

test('text with too little contrast is found', async () => {
  await render(<p className="text-good-wash">pale in the light, and in the dark</p>)
  const found = await findings()
  expect(found).toContainEqual(expect.stringMatching(/^light, 1280 px: axe color-contrast/))
  expect(found).toContainEqual(expect.stringMatching(/^dark, 320 px: axe color-contrast/))
})

test('content wider than a phone is found', async () => {
  await render(<p className="w-96">wide</p>)
  expect(await findings()).toEqual([expect.stringMatching(/^dark, 320 px: too wide: <p class="w-96"/)])
})
