import { authorizeUrl, fragmentOf, ORIGIN, redeem, sandboxAt, TestBrowser } from 'entra-sandbox/testing'
import { openPage, type Page } from '@/lib/steps/testing/page'
import { createWorld, network, type Persona, signIn, type TestWorld } from '@/lib/steps/testing/world'
import { checkRecording, type Result } from '../check'
import { readHar } from '../har'
import { maskRecording } from '../mask/recording'
import { createOwn } from '../replay/own'
import { type HarEntry, recorder } from './recorder'

// Whole runs, and signing keys that have to be made: on a busy machine more than the usual five seconds.
const GRAPH = 'https://graph.microsoft.com'

type Seed = Parameters<typeof createWorld>[0]
type RunOptions = {
  seed?: Seed
  persona?: Persona
  preflights?: boolean
  before?: (world: TestWorld) => void
  /** What the person does; every step once where nothing is said. */
  act?: (page: Page) => Promise<void>
}

/** A recording of a complete run: the real steps, gateway and Graph client against the sandbox. */
export async function recordedRun({
  seed = 'fresh',
  persona = 'ada',
  preflights = false,
  before,
  act = (page) => page.pressAll(),
}: RunOptions = {}) {
  const world = createWorld(seed)
  before?.(world)
  const recording = recorder(network, { graphAt: GRAPH, preflights })
  const page = openPage(await signIn(world, persona), { fetch: recording.fetch })
  await act(page)
  return { ...recording, world, page }
}

/** A recording of a sign-in: its pages, the return to the page, a token, and one that is refused. */
export async function recordedSignIn(): Promise<{ entries: HarEntry[]; domain: string; code: string }> {
  const sandbox = sandboxAt()
  const recording = recorder((input, init) => sandbox.fetch(new Request(input, init)))
  const shown = { control: sandbox.control, fetch: (request: Request) => recording.fetch(request) }
  const world = sandbox.control.createWorld()
  const browser = new TestBrowser(shown)
  await browser.open(authorizeUrl(world.tenantId))
  await browser.press('login', { username: `ada@${world.domain}` })
  const { code = '' } = fragmentOf(await browser.press('consent', { answer: 'accept' }))
  await redeem(shown, world.tenantId, { code })
  await redeem(shown, world.tenantId, { code })
  for (const { request } of recording.entries)
    request.url = request.url.replace(ORIGIN, 'https://login.microsoftonline.com')
  return { entries: recording.entries, domain: world.domain, code }
}

export function harOf(entries: readonly unknown[]): string {
  return JSON.stringify({ log: { version: '1.2', creator: {}, entries } })
}

/** One sandbox for all tests of a file: its signing key takes a while to make. */
const own = createOwn()

export async function resultOf(har: string): Promise<Result> {
  return checkRecording(maskRecording(readHar(har)), own)
}

/** The differences as short lines. */
export async function differencesOf(har: string): Promise<string[]> {
  const { differences } = await resultOf(har)
  return differences.map(
    ({ kind, what, call, recorded, expected }) => `${kind} ${what} at ${call}: ${recorded} / ${expected}`,
  )
}
