import { colleague } from '../colleague'
import { expect, test } from '../test'

test.use({ seed: 'app-exists' })

test('Check everything finds what a colleague changed, and “Repair” mends only that', async ({
  guide,
  world,
  page,
  words,
}) => {
  const { everything, finding } = words.checks
  const fold = page.locator('#check-everything')
  await guide.open({ product: 'sales', region: 'us' })
  await guide.signIn('Ada Admin', 'given before')
  await fold.getByText(words.guide.title['check-everything'], { exact: true }).click()
  await fold.getByRole('button', { name: words.guide.button['check-everything'], exact: true }).click()
  await expect(fold.getByText(everything.allRight, { exact: true })).toBeVisible()

  const [application] = (await world.directory()).applications
  const uris = ['https://other.example/']
  await colleague(world, `PATCH /applications/${application?.id}`, { web: { redirectUris: uris } })
  await fold.getByRole('button', { name: everything.again, exact: true }).click()
  await expect(fold.getByText(everything.wrong('1'), { exact: true })).toBeVisible()
  const { label } = finding['redirect-uri']({ kind: 'redirect-uri', uri: '', ok: false }, words.format)
  await fold.getByRole('button', { name: everything.repairOf(label), exact: true }).click()
  await expect(fold.getByText(everything.allRight, { exact: true })).toBeVisible()
  const [mended] = (await world.directory()).applications
  expect(mended?.web.redirectUris).toEqual([...uris, 'https://api.unified.to/oauth/code'])
})
