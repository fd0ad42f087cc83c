import { expect, test } from '../test'

/** Every moment in which a step was at work, with the buttons of the steps that one could press in it. */
type Moment = { atWork: string; offered: string[] }

test('while a step runs, no other one offers a button', async ({ guide, world, page }) => {
  await guide.open()
  await guide.signIn('Ada Admin')
  await world.patch({ latencyMs: 120 })
  await guide.press('Register your application', 'asked')
  await expect(guide.step('Register your application').status('Done')).toBeVisible()
  await page.evaluate(() => {
    const moments: Moment[] = []
    const look = () => {
      const regions = [...document.querySelectorAll<HTMLElement>('li section')]
      const atWork = regions.find((region) => /\b(Working|Waiting for Microsoft)\b/.test(region.innerText))
      if (!atWork) return
      const buttons = regions.flatMap((region) => [...region.querySelectorAll('button')])
      const titles = buttons.map((button) => button.innerText.trim())
      const offered = titles.filter((title) => /^(Register|Add|Grant|Create|I have)/.test(title))
      moments.push({ atWork: atWork.id, offered })
    }
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true })
    Object.assign(window, { moments })
  })
  await guide.run('Configure API permissions')
  const moments = await page.evaluate((): Moment[] => Reflect.get(window, 'moments'))
  expect(moments.map(({ atWork }) => atWork)).toContain('add-permissions')
  expect(moments.flatMap(({ offered }) => offered)).toEqual([])
})
