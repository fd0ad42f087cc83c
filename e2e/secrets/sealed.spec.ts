import { dirname } from 'node:path'
import { clipboardText } from '../clipboard'
import { FirstView, LAPTOP, PHONE } from '../journeys/first-view'
import { LinkPage } from '../link/link-page'
import { OpeningPage } from '../pages/opening'
import { isInMemory } from './memory'
import { placesWith } from './search'
import { expect, test } from './test'
import { recorded } from './trail'

const ONLY_PLACE = 'answer of POST tenant /v1.0/applications/{id}/addPassword'

// What does not open a seal, and a key in a file: `opening.browser.test.tsx`.
test('a secret is sealed for the key of a developer, who sees the values once; it leaves no trace, and neither secret nor seal reaches the server, although support follows', async ({
  guide,
  page,
  context,
  world,
  trail,
  words,
}) => {
  test.slow()
  const { seal } = words
  const { handOver, start } = guide
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()

  const { key, number } = await test.step('the developer makes a key', async () => {
    const builder = new LinkPage(page, words)
    await builder.open()
    await page.getByLabel(seal.receive.name.label, { exact: true }).fill('Dora')
    await press(seal.receive.make)
    const shown = await page.locator('form [data-key-number]').textContent()
    const link = new URL((await builder.link.textContent()) ?? '')
    return { key: link.searchParams.get('seal') ?? '', number: shown ?? '' }
  })

  await test.step('the start screen says who can open the secret', async () => {
    await world.bringTo('create-secret')
    await guide.open({ seal: key, to: 'Dora' })
    await expect(start.signIn).toBeInViewport({ ratio: 1 })
    await expect(start.sender).toContainText('“Dora”')
    await expect(start.sender.locator('[data-key-number]')).toHaveText(number)
    await guide.signIn('Ada Admin', 'given before')
  })

  // Support follows all of it: what it sees passes the server.
  await press(words.watch.offer.button)
  await expect(page.getByRole('region', { name: words.watch.now.label, exact: true })).toBeVisible()
  const secret = await guide.createSecret()

  const sealed = await test.step('the hand-over has one main action: to seal', async () => {
    const filled = handOver.region.locator('.filled')
    for (const size of [PHONE, LAPTOP]) {
      await page.setViewportSize(size)
      await page.evaluate(() => scrollTo(0, 0))
      await new FirstView(guide).holds(filled)
    }
    await expect(filled).toHaveText(seal.card.seal('Dora'))
    await expect(handOver.region.locator('[data-key-number]')).toHaveText(number)
    await filled.click()
    await expect(filled).toHaveText(words.handOver.saved)
    const text = (await page.locator('[data-sealed]').textContent()) ?? ''
    expect(text.split('.')).toHaveLength(5)
    return text
  })

  await test.step('what is sealed outlasts a reload, and the secret is gone', async () => {
    await handOver.saved.click()
    const sent = page.getByRole('heading', { name: seal.sent.title('Dora') })
    await expect(sent).toBeVisible()
    expect(await isInMemory(page, secret), 'the value is in the administrator’s memory').toBe(false)
    // Until it is copied once, the browser asks before the page is left.
    await press(seal.card.copyLink)
    await page.reload()
    await expect(sent).toBeVisible()
    await press(seal.card.copyLink)
    expect(await clipboardText(context)).toMatch(new RegExp(`/open#${sealed}$`))
    expect(placesWith(await trail.places(), secret)).toEqual([ONLY_PLACE])
  })

  await test.step('the developer sees the values once', async () => {
    const opening = new OpeningPage(page, words)
    await page.goto(`/open#${sealed}`)
    const [application] = (await world.directory()).applications
    await expect(opening.clientId).toHaveText(application?.appId ?? '')
    await expect(page.getByText(`ada@${world.domain}`).first()).toBeVisible()
    await opening.show.click()
    expect((await opening.secret.textContent()) === secret, 'the page shows the value').toBe(true)
    await opening.saved.click()
    await expect(page.getByRole('heading', { name: seal.open.saved.title })).toBeFocused()
    expect(new URL(page.url()).hash).toBe('')
    expect(await isInMemory(page, secret), 'the value is in the developer’s memory afterwards').toBe(false)
  })

  expect(placesWith(await trail.places(), secret)).toEqual([ONLY_PLACE])
  const atTheApp = trail.placesAtTheApp()
  expect(atTheApp.filter(({ name }) => /^body of POST app \/watch\//.test(name)).length).toBeGreaterThan(1)
  for (const value of [secret, sealed, sealed.split('.').at(3) ?? '']) {
    expect(placesWith(atTheApp, value)).toEqual([])
    expect(placesWith(recorded(dirname(test.info().project.outputDir)), value)).toEqual([])
  }
})
