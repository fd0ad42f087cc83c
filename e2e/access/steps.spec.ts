import { loadWords } from '../../lib/words/load'
import { Guide } from '../pages/guide'
import { expect, test } from '../test'
import { expectAccessible, expectNarrow } from './expect-accessible'

test('axe finds nothing from Microsoft’s pages to the end, and German fits into the narrowest window', async ({
  guide,
  page,
  world,
  words,
}) => {
  const { handOver, microsoft } = guide
  await test.step('Microsoft’s pages and the organization to confirm', async () => {
    await guide.open()
    await guide.start.signIn.click()
    await expect(microsoft.accounts).toBeVisible()
    await expectAccessible(page, 'account page')
    await microsoft.account('Ada Admin').click()
    await expect(microsoft.consent).toBeVisible()
    await expectAccessible(page, 'consent page')
    // The page reads the tenant when it comes back from Microsoft.
    await world.bringTo('create-secret')
    await microsoft.accept()
    await expect(page.getByRole('button', { name: words.account.confirm })).toBeVisible()
    await expectAccessible(page, 'identity')
  })

  await test.step('the run at its last press, with every finished step unfolded', async () => {
    await guide.confirm()
    await expect(guide.step('create-secret').button).toBeVisible()
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await expectAccessible(page, 'the run at a step')
  })

  await test.step('the hand-over, with a new secret and a saved one', async () => {
    await guide.createSecret()
    await expect(handOver.secret).toBeVisible()
    await expectAccessible(page, 'a new secret')
    await handOver.save()
    await expect(handOver.secret).toHaveCount(0)
    await expectAccessible(page, 'secret, saved')
  })

  await test.step('the end in German', async () => {
    await page.context().addCookies([{ name: 'language', value: 'de', domain: 'localhost', path: '/' }])
    await page.reload()
    const german = new Guide(page, world, await loadWords('de', 'de-DE'))
    await expect(german.handOver.title).toBeVisible()
    await expectNarrow(page, 'the end, in German')
  })
})
