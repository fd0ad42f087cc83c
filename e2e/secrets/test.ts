import { test as base } from '../test'
import { Trail } from './trail'
import { Wire } from './wire'

export { expect } from '../test'

type Fixtures = {
  /** All that leaves and enters the browser. */
  wire: Wire
  /** All the places that a value could have been left in. */
  trail: Trail
}

export const test = base.extend<Fixtures>({
  wire: async ({}, use) => {
    const wire = await Wire.open()
    await use(wire)
    await wire.close()
  },

  proxy: async ({ wire }, use) => {
    await use({ server: wire.address })
  },

  trail: async ({ page, wire, baseURL }, use) => {
    await use(new Trail(page, wire, baseURL ?? ''))
  },
})
