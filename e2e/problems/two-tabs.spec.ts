import type { BrowserContext } from 'playwright/test'
import { Guide } from '../pages/guide'
import type { World } from '../world'
import { expectDone, finishAfter } from './finish'
import { expect, SECRET, test } from './test'

test('two tabs that press the same at once: one creates, the other finds it; so with a lost secret', async ({
  scene,
  guide,
  world,
  context,
}) => {
  await guide.arriveAt(SECRET)
  const tabs = [guide, await secondTab(context, guide, world)]
  const both = (work: (tab: Guide) => Promise<void>) => Promise.all(tabs.map(work))

  await test.step('the secret', async () => {
    await world.patch({ latencyMs: 100 })
    await both((tab) => tab.step(SECRET).press())
    await both((tab) => expectDone(tab, SECRET))
    await world.patch({ latencyMs: 0 })
    await finishAfter(scene, SECRET)
  })
  const lost = await onlySecret(world)
  const other = await tabWithoutValue(tabs)
  await expect(other.handOver.another).toBeVisible()

  await test.step('a lost secret that both replace', async () => {
    for (const { page } of tabs.filter((tab) => tab !== other)) await page.reload()
    const [maker] = tabs.filter((tab) => tab !== other) as [Guide]
    await expect(maker.handOver.secretToRemove(lost), 'lost by the tab that made it').toBeChecked()
    await expect(other.handOver.secretToRemove(lost), 'may be in use').not.toBeChecked()
    await other.handOver.secretToRemove(lost).check()
    await world.patch({ latencyMs: 100 })
    await both(({ handOver }) => handOver.renew.click())
    await both((tab) => expectDone(tab, SECRET))
    await world.patch({ latencyMs: 0 })
  })
  const late = await tabWithoutValue(tabs)
  const made = await onlySecret(world)
  expect(made).not.toBe(lost)
  expect(await secretWrites(world)).toEqual(['addPassword', 'addPassword', 'removePassword'])
  await expect(late.handOver.secretToRemove(lost)).toHaveCount(0)
  await expect(late.handOver.secretToRemove(made)).toBeVisible()
  await expect(late.handOver.region).toContainText('The lost secret was replaced a moment ago')

  // That tab may still need a value, and only its person knows whether the other tab's secret is in use.
  await expect(late.handOver.secretToRemove(made)).not.toBeChecked()
  await late.handOver.secretToRemove(made).check()
  await late.renewSecret()
  expect(await onlySecret(world)).not.toBe(made)
})

/** The same run in another tab, where Microsoft knows the person already. */
async function secondTab(context: BrowserContext, { words }: Guide, world: World): Promise<Guide> {
  const tab = new Guide(await context.newPage(), world, words)
  await tab.open()
  await tab.start.signIn.click()
  await tab.confirm()
  return tab
}

/** One tab has the value; this is the other one. */
async function tabWithoutValue(tabs: readonly Guide[]): Promise<Guide> {
  const held = await Promise.all(tabs.map((tab) => tab.handOver.secret.count()))
  expect([...held].sort(), 'one tab has the value, the other knows that there is one').toEqual([0, 1])
  return tabs[held.indexOf(0)] as Guide
}

/** The key id of the one secret that the tenant's one application has. */
async function onlySecret(world: World): Promise<string> {
  const secrets = (await world.directory()).applications.flatMap((one) => one.passwordCredentials)
  expect(secrets).toHaveLength(1)
  return secrets[0]?.keyId ?? ''
}

async function secretWrites(world: World): Promise<(string | undefined)[]> {
  const writes = (await world.graphRequests()).filter((request) => request.endsWith('Password'))
  return writes.map((request) => request.split('/').at(-1))
}
