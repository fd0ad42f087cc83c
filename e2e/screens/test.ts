import { test as base } from '../test'
import { Watch } from '../watch'
import { Camera } from './camera'

export { expect } from '../test'

/** What the browser complains about is the browser tests' to judge: here most troubles are ordered. */
class Unjudged extends Watch {
  override settle(): void {}
}

/** The browser tests' fixtures, and a camera. */
export const test = base.extend<{ camera: Camera }>({
  camera: async ({ page }, use) => {
    await use(new Camera(page))
  },
  watch: async ({ context }, use) => {
    await use(new Unjudged(context))
  },
})
