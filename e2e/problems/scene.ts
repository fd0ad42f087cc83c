import type { SeedName } from 'entra-sandbox'
import type { BrowserContext, Page, Route } from 'playwright/test'
import type { Guide } from '../pages/guide'
import type { StepTitle } from '../pages/step'
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

/** One way to stop: how to get there, what is said, and how to go on from there. */
export type Case = {
  seed?: SeedName
  /** Brings the page to the stop, and gives the step that stopped. */
  provoke(scene: Scene): Promise<StepTitle>
  title: string | RegExp
  /** What it means and what to do next. */
  says: readonly string[]
  /** Buttons and links of the problem. */
  ways: readonly string[]
  /** What support is told beside the time: Microsoft's code, HTTP status, request id. */
  details: readonly (string | RegExp)[]
  /** Goes on by what the problem offers. */
  goOn(scene: Scene): Promise<void>
}

/** A request id of Graph or correlation id of the sign-in. */
export const AN_ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

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

export const REGISTER = 'Register your application'
export const PERMISSIONS = 'Configure API permissions'
export const CONSENT = 'Grant admin consent'
export const SECRET = 'Get your client ID and secret'

/** Opens the run's link and signs Ada in. */
export async function signedIn({ guide }: Scene): Promise<void> {
  await guide.open()
  await guide.signIn('Ada Admin')
}

/** Presses "Register application" for the first time, and says yes on Microsoft's page. */
export async function pressRegister({ guide }: Scene): Promise<void> {
  await guide.press(REGISTER, 'asked')
}

/** To the application, with the sign-in before it. */
export async function registered(scene: Scene): Promise<void> {
  await signedIn(scene)
  await scene.guide.run(REGISTER, 'asked')
}

/** To the consent, with the permissions before it. */
export async function permitted(scene: Scene): Promise<void> {
  await registered(scene)
  await scene.guide.run(PERMISSIONS)
}

/** To the secret's step in a tenant of the seed `half-done`. */
export async function consented({ guide }: Scene): Promise<void> {
  await guide.open()
  await guide.signIn('Ada Admin', 'given before')
  await guide.run(CONSENT, 'asked')
}

/** Ends a step's pause by "Stop". */
export async function stopped({ guide }: Scene, title: StepTitle): Promise<StepTitle> {
  await guide.step(title).pause.stop.click()
  return title
}

/** What is on its way has arrived: the tenant's clock is put forward. */
export async function arrived({ world }: Scene): Promise<void> {
  await world.patch({ replication: null, clockAheadSeconds: 601 })
}

/** From "Use another account" to the confirmed tenant. */
export async function asAda(
  { guide }: Scene,
  title: StepTitle,
  consent: 'asked' | 'given before',
): Promise<void> {
  await guide.step(title).problem.getByRole('button', { name: 'Use another account', exact: true }).click()
  await guide.microsoft.account('Ada Admin').click()
  if (consent === 'asked') await guide.microsoft.accept()
  await guide.confirm()
}

/**
 * Lets the next such request arrive and its answer get lost. The sandbox's own `drop` would not do: on a connection
 * that was kept alive Chromium sends once more by itself, which `lost.spec.ts` looks at.
 */
export async function loseAnswer({ page, watch }: Scene, method: string, path: RegExp): Promise<void> {
  watch.expect(/ERR_CONNECTION_RESET/)
  await onNext(page, method, path, async (route) => {
    await route.fetch()
    await route.abort('connectionreset')
  })
}

/** Takes the next such request out of the page's hands. */
export async function onNext(
  page: Page,
  method: string,
  path: RegExp,
  handle: (route: Route) => Promise<void>,
): Promise<void> {
  let taken = false
  await page.route(path, async (route) => {
    if (taken || route.request().method() !== method) return route.fallback()
    taken = true
    await handle(route)
  })
}
