import { clipboardText } from '../clipboard'
import { LinkPage } from '../link/link-page'
import { OpeningPage } from '../pages/opening'
import { expect, test } from './test'

test('sealed credentials, from the key to the opened seal', async ({
  page,
  context,
  guide,
  words,
  camera,
}) => {
  const { seal } = words
  const name = 'Dora Developer'
  const button = (label: string) => page.getByRole('button', { name: label, exact: true })
  const builder = new LinkPage(page, words)
  await builder.open()
  await page.getByLabel(seal.receive.name.label, { exact: true }).fill(name)
  await camera.take('9 Sealed/1 link, before the key')
  await button(seal.receive.make).click()
  await expect(page.locator('form [data-key-number]')).toBeVisible()
  await camera.take('9 Sealed/2 link, with the key')
  await builder.copyLink.click()
  const key = new URL(await clipboardText(context)).searchParams.get('seal') ?? ''

  await guide.arriveAt('create-secret', { seal: key, to: name, from: 'Mina Miller', ref: 'TICKET-4711' })
  await guide.createSecret()
  await expect(button(seal.card.seal(name))).toBeVisible()
  await camera.take('9 Sealed/4 hand-over')
  await button(seal.card.seal(name)).click()
  await expect(button(seal.card.copyLink).first()).toBeVisible()
  await camera.take('9 Sealed/5 sealed')
  await button(seal.card.copyLink).first().click()
  await guide.handOver.saved.click()
  await expect(page.getByRole('heading', { name: seal.sent.title(name) })).toBeVisible()
  await camera.take('9 Sealed/6 finish')
  await button(seal.card.copyLink).first().click()
  const link = await clipboardText(context)

  const opening = new OpeningPage(page, words)
  await page.goto('/open')
  await expect(page.getByText(seal.open.keys.made(name, '').slice(0, 14))).toBeVisible()
  await camera.take('9 Sealed/7 open')
  await opening.paste(`${link.slice(0, -4)}AAAA`)
  await expect(opening.fault('changed')).toBeVisible()
  await camera.take('9 Sealed/8 changed')
  await page.goto(link)
  await expect(opening.copySecret).toBeVisible()
  await camera.take('9 Sealed/9 opened')
  await opening.copySecret.click()
  await opening.saved.click()
  await expect(page.getByRole('heading', { name: seal.open.saved.title })).toBeVisible()
  await camera.take('9 Sealed/10 saved')
  await page.goto('/open')
  await opening.paste(link.replace(/#.{20}/, '#eyJhbGciOiJub25lIn0'))
  await camera.take('9 Sealed/11 no seal')
})

test('start screen of a link with a key', async ({ page, guide, camera }) => {
  const seal = 'I7zc-vbo0X1mo8EzhgVad9paPmDiTF1Cm-ucgZoJRWk966e8oUSyQGSzRRjiELrcm8UQC2sqF-TIlw-xDeiXmg'
  await page.goto(`/?v=1&product=sales&region=eu&from=Mina&ref=T-1&seal=${seal}&to=Dora+Developer`)
  await expect(guide.start.sender).toBeVisible()
  await camera.take('9 Sealed/3 start')
})
