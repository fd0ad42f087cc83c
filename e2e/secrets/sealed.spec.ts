import { dirname } from 'node:path'
import { LinkPage } from '../link/link-page'
import { OpeningPage } from '../pages/opening'
import { isInMemory } from './memory'
import { placesWith } from './search'
import { expect, test } from './test'
import { recorded } from './trail'

const ONLY_PLACE = 'answer of POST tenant /v1.0/applications/{id}/addPassword'

test('a secret that is sealed and opened leaves no trace, and neither secret nor seal reaches the server, although support follows', async ({
  guide,
  page,
  trail,
  words,
}) => {
  test.slow()
  const { seal } = words
  const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
  const builder = new LinkPage(page, words)
  await builder.open()
  await page.getByLabel(seal.receive.name.label, { exact: true }).fill('Dora')
  await press(seal.receive.make)
  await expect(page.locator('form [data-key-number]')).toBeVisible()
  const key = new URL((await builder.link.textContent()) ?? '').searchParams.get('seal') ?? ''

  await guide.arriveAt('create-secret', { seal: key, to: 'Dora' })
  // Support follows all of it: what it sees passes the server.
  await press(words.watch.offer.button)
  await expect(page.getByRole('region', { name: words.watch.now.label, exact: true })).toBeVisible()
  const secret = await guide.createSecret()
  await press(seal.card.seal('Dora'))
  const sealed = (await page.locator('[data-sealed]').textContent()) ?? ''
  expect(sealed.split('.')).toHaveLength(5)
  await press(seal.card.copyText)
  await guide.handOver.saved.click()
  await expect(page.getByRole('heading', { name: seal.sent.title('Dora') })).toBeVisible()
  expect(await isInMemory(page, secret), 'the value is in the administrator’s memory').toBe(false)
  expect(placesWith(await trail.places(), secret)).toEqual([ONLY_PLACE])

  const opening = new OpeningPage(page, words)
  await page.goto(`/open#${sealed}`)
  await expect(opening.copySecret).toBeVisible()
  expect(await isInMemory(page, secret), 'the value is in the developer’s memory while it waits').toBe(true)
  await opening.copySecret.click()
  await opening.saved.click()
  await expect(page.getByRole('heading', { name: seal.open.saved.title })).toBeVisible()
  expect(await isInMemory(page, secret), 'the value is in the developer’s memory afterwards').toBe(false)

  expect(placesWith(await trail.places(), secret)).toEqual([ONLY_PLACE])
  const atTheApp = trail.placesAtTheApp()
  expect(atTheApp.filter(({ name }) => /^body of POST app \/watch\//.test(name)).length).toBeGreaterThan(1)
  for (const value of [secret, sealed, sealed.split('.').at(3) ?? '']) {
    expect(placesWith(atTheApp, value)).toEqual([])
    expect(placesWith(recorded(dirname(test.info().project.outputDir)), value)).toEqual([])
  }
})
