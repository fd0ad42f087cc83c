import type { SeedName } from 'entra-sandbox'
import { test as base } from 'playwright/test'
import type { Words } from '../lib/words/catalogue'
import { loadWords } from '../lib/words/load'
import { Guide } from './pages/guide'
import { Watch } from './watch'
import { STAND_ALONE, World } from './world'

export { expect } from 'playwright/test'

type Options = {
  /** From which tenant the test starts: `test.use({ seed: 'app-exists' })`. */
  seed: SeedName
}

type Fixtures = {
  /** What the page says in the language that the test's browser asks for. */
  words: Words
  /** The sandbox that has the test's tenant. */
  sandbox: URL
  /** A tenant of the test's own; gone afterwards. */
  world: World
  /** The page, in the administrator's words. */
  guide: Guide
  /** Fails the test for a trouble in the browser that it did not expect. */
  watch: Watch
}

export const test = base.extend<Options & Fixtures>({
  seed: ['fresh', { option: true }],

  words: async ({ locale }, use) => {
    await use(await loadWords(locale?.startsWith('de') ? 'de' : 'en', locale ?? 'en-US'))
  },

  sandbox: async ({}, use) => {
    await use(STAND_ALONE)
  },

  world: async ({ seed, sandbox }, use) => {
    const world = await World.create(seed, sandbox)
    await use(world)
    const notImitated = await world.notImitated()
    const nonConforming = await world.nonConforming()
    await world.remove()
    base.expect(notImitated, 'requests that the sandbox does not imitate').toEqual([])
    base.expect(nonConforming, 'exchanges that differ from Microsoft’s description').toEqual([])
  },

  guide: async ({ page, world, words }, use) => {
    await use(new Guide(page, world, words))
  },

  watch: [
    async ({ context }, use) => {
      const watch = new Watch(context)
      await use(watch)
      watch.settle()
    },
    { auto: true },
  ],
})
