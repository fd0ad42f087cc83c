import { loadWords } from '../../lib/words/load'
import { Guide } from '../pages/guide'
import { expect, test } from '../test'
import { expectAccessible, expectNarrow, expectWholePage } from './expect-accessible'
import { expectZoomed } from './focus'

test('from the start to the end axe finds nothing, and at a zoom of 200 % nothing is cut and no bar covers what has the focus', async ({
  guide,
  page,
  world,
  words,
}) => {
  const { start, handOver, microsoft } = guide
  await test.step('the start with its choices', async () => {
    await guide.open()
    await start.change.click()
    await expect(start.name).toBeVisible()
    await expectZoomed(page)
  })

  await test.step('Microsoft’s pages and the organization to confirm', async () => {
    await start.signIn.click()
    await expect(microsoft.accounts).toBeVisible()
    await expectWholePage(page, 'account page')
    await microsoft.account('Ada Admin').click()
    await expect(microsoft.consent).toBeVisible()
    await expectWholePage(page, 'consent page')
    // The page reads the tenant when it comes back from Microsoft.
    await world.bringTo('create-secret')
    await microsoft.accept()
    await expect(page.getByRole('button', { name: words.account.confirm })).toBeVisible()
    await expectWholePage(page, 'identity')
  })

  await test.step('the run at its last press, with every finished step unfolded', async () => {
    await guide.confirm()
    await expect(guide.step('create-secret').button).toBeVisible()
    await expectZoomed(page)
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true
    })
    await expectAccessible(page, 'the run at a step')
  })

  await test.step('the hand-over, and its question', async () => {
    await guide.createSecret()
    await expect(handOver.secret).toBeVisible()
    await expectWholePage(page, 'a new secret')
    await expectZoomed(page)
    await handOver.saved.click()
    await expect(page.getByText(words.handOver.notCopied.title, { exact: true })).toBeVisible()
    await expectZoomed(page)
  })

  await test.step('the finish', async () => {
    await handOver.save()
    await expect(page.getByText(words.record.show, { exact: true })).toBeVisible()
    await expectZoomed(page)
    await expectWholePage(page, 'secret, saved')
  })

  await test.step('the end in German', async () => {
    await page.context().addCookies([{ name: 'language', value: 'de', domain: 'localhost', path: '/' }])
    await page.reload()
    const german = new Guide(page, world, await loadWords('de', 'de-DE'))
    await expect(german.handOver.title).toBeVisible()
    await expectNarrow(page, 'the end, in German')
  })
})
