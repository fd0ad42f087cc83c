import type { BrowserContext, Page } from 'playwright/test'
import type { Guide } from '../pages/guide'
import { test as base } from '../test'
import type { Watch } from '../watch'
import { World } from '../world'

export { expect } from '../test'

/** All that a case may need to come into trouble. */
export type Scene = {
  guide: Guide
  world: World
  /** Another tenant. */
  elsewhere: World
  page: Page
  context: BrowserContext
  watch: Watch
}

export const test = base.extend<{ elsewhere: World; scene: Scene }>({
  elsewhere: async ({ browserName: _ }, use) => {
    const world = await World.create('fresh')
    await use(world)
    await world.remove()
  },
  scene: async ({ guide, world, elsewhere, page, context, watch }, use) => {
    await use({ guide, world, elsewhere, page, context, watch })
  },
})

export const REGISTER = 'register-app'
export const PERMISSIONS = 'add-permissions'
export const CONSENT = 'grant-consent'
export const SECRET = 'create-secret'
