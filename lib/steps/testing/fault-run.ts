import type { Ask } from '@/lib/engine/contract'
import type { PageScope } from '@/lib/guide/permissions'
import { type ActionId, STEP_IDS } from '@/lib/guide/steps'
import { ownSecrets } from '../create-secret/own-secrets'
import type { Answer } from '../facts'
import { goOnWith } from '../go-on'
import type { FaultCase } from './fault-cases'
import { openPage, type Page, passTime } from './page'
import { network, signIn, type TestWorld } from './world'

/** One press and at most two more: the most that a person has to do about a single fault. */
const PRESSES = 3

/** The network with one fault, for the request with that number. */
function troubled({ at, trouble }: FaultCase, world: TestWorld, expiredToken: string, closePage: () => void) {
  let count = 0
  const fetch: typeof globalThis.fetch = (input, init) => {
    count += 1
    if (count !== at) return network(input, init)
    const send = (headers: Record<string, string> = {}) => {
      const all = new Headers(init?.headers)
      for (const [name, value] of Object.entries(headers)) all.set(name, value)
      return network(input, { ...init, headers: all })
    }
    return trouble.happen({ world, inner: innerPaths(init?.body), send, closePage, expiredToken })
  }
  return { fetch, met: () => count >= at && world.faultsLeft().length === 0 }
}

function innerPaths(body: unknown): string[] {
  if (typeof body !== 'string' || !body.startsWith('{"requests"')) return []
  const { requests }: { requests: { url: string }[] } = JSON.parse(body)
  return requests.map(({ url }) => decodeURIComponent(url.split('?')[0] ?? ''))
}

/**
 * Runs an action under one fault, and again in a new page if the first one was closed. Throws if it cannot be
 * finished, or if the fault never happened.
 */
export async function runUnder(
  fault: FaultCase,
  world: TestWorld,
  walk: (page: Page) => Promise<void> = toTheSecret,
  scopes?: readonly PageScope[],
): Promise<Page> {
  const expiredToken = await tokenOfYesterday(world)
  const person = await signIn(world, 'ada', scopes)
  let close = (_: Ask<Answer> | null) => {}
  const closing = new Promise<{ left: Ask<Answer> | null }>((resolve) => {
    close = (left) => resolve({ left })
  })
  const { fetch, met } = troubled(fault, world, expiredToken, () => close(null))
  const leaves = (ask: Ask<Answer>) => fault.trouble.leaves === true && ask.claims !== undefined
  let page = openPage(person, { fetch, leaves, onLeave: (ask) => close(ask) })
  const end = await Promise.race([walk(page), closing])
  if (end) {
    page = openPage(person)
    await goOnWith(page.engine, end.left, { problem: null, isNamed: true })
    await walk(page)
  }
  if (!met()) throw new Error('the trouble was never met')
  return page
}

async function tokenOfYesterday(world: TestWorld): Promise<string> {
  world.change({ tokenSeconds: 60 })
  const token = await world.token('ada', ['User.Read', 'Application.ReadWrite.All'])
  world.change({ tokenSeconds: null })
  passTime(120_000)
  return token
}

/** Presses until the step is done. Throws if that takes more presses than a person should need. */
export async function pressUntil(
  page: Page,
  id: ActionId,
  holds: () => boolean,
  answer: Answer | null = null,
): Promise<void> {
  for (let press = 0; press < PRESSES && !holds(); press += 1) {
    passTime(1_000)
    await page.press(id, press === 0 ? answer : null)
    // The page goes to Microsoft and comes back as a new page.
    if (page.status(id).kind === 'leaving') await new Promise(() => {})
  }
  if (!holds()) throw new Error(`${id}: ${JSON.stringify(page.status(id))}`)
}

/** Creates a secret in place of those whose value is lost. */
export async function replaceSecrets(page: Page): Promise<void> {
  const { application } = page.engine.state().facts
  const lost = application ? ownSecrets(application, page.run, new Date()) : []
  const done = () => page.box.holds() && page.status('create-secret').kind === 'done'
  await pressUntil(page, 'create-secret', done, {
    kind: 'new-secret',
    remove: lost.map(({ keyId }) => keyId),
  })
}

/** Presses through the guide, up to the secret. */
async function toTheSecret(page: Page): Promise<void> {
  for (const id of STEP_IDS.slice(0, -1)) await pressUntil(page, id, () => page.status(id).kind === 'done')
  // There may be a secret whose value was never shown. The page offers to replace it.
  if (!page.box.holds()) await replaceSecrets(page)
}
