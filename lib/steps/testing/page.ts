import { vi } from 'vitest'
import type { Ask, Exclusive } from '@/lib/engine/contract'
import { createEngine } from '@/lib/engine/engine'
import type { Run } from '@/lib/guide/run'
import { type ActionId, STEP_IDS } from '@/lib/guide/steps'
import { productById, REGIONS } from '@/lib/guide/testing/shipped'
import { ForgettableSecret } from '@/lib/hand-over/forgettable-secret'
import { ProblemError, traceNow } from '@/lib/problem/problem'
import { createSteps } from '..'
import { type Answer, type Facts, NO_FACTS } from '../facts'
import { CLIENT_ID, dataverseFor, gatewayFor, network, type Person } from './world'

type PageOptions = {
  product?: string
  region?: string
  choices?: Partial<Run>
  expectedTenant?: string
  /** What the page knew before a redirect. */
  appIdBefore?: string
  fetch?: typeof fetch
  /** Permission requests for which the browser leaves for Microsoft; all others are granted at once. */
  leaves?: (ask: Ask<Answer>) => boolean
  onLeave?: (ask: Ask<Answer>) => void
  /** What two tabs of one browser share. */
  exclusive?: Exclusive
  /** Microsoft's time, if it differs from the browser's. */
  clock?: () => Date
}

export function runOf({ product = 'sales', region = 'us', choices = {} }: PageOptions = {}): Run {
  const found = REGIONS.find(({ id }) => id === region)
  if (!found) throw new RangeError(`no region ${region}`)
  return {
    product: productById(product),
    region: found,
    appName: null,
    secretDescription: 'Unified.to',
    ...choices,
  }
}

/** Time moves only by pauses, for the page's clock and the sandbox's alike. */
export function passTime(milliseconds: number): void {
  vi.setSystemTime(Date.now() + milliseconds)
}

/** The page without a screen: real gateway, steps and engine. */
export function openPage(person: Person, options: PageOptions = {}) {
  const run = runOf(options)
  const box = new ForgettableSecret()
  const asks: Ask<Answer>[] = []
  const pauses: number[] = []
  const steps = createSteps({
    gateway: gatewayFor(person, options.fetch ?? network, (call) => engine.observe(call)),
    dataverse: dataverseFor(person, options.fetch ?? network, (call) => engine.observe(call)),
    run,
    box,
    clientId: CLIENT_ID,
    expectedTenant: options.expectedTenant ?? null,
    appIdBefore: options.appIdBefore ?? null,
    holds: person.holds,
    now: () => new Date(),
    clock: async () => options.clock?.() ?? new Date(),
  })
  const engine = createEngine<Facts, Answer>({
    steps,
    facts: { ...NO_FACTS, tenantConfirmed: true },
    ...(options.exclusive ? { exclusive: options.exclusive } : {}),
    async permit(ask) {
      asks.push(ask)
      if (options.leaves?.(ask)) {
        // As the page does: a redirect would lose a secret that is not saved yet.
        if (box.holds()) {
          throw new ProblemError({ kind: 'proof-required', claims: ask.claims ?? '', trace: traceNow() })
        }
        options.onLeave?.(ask)
        return 'leaving'
      }
      await person.give(ask.scope)
      if (ask.renew || ask.claims) await person.renew()
      return 'granted'
    },
    now: () => Date.now(),
    async sleep(milliseconds) {
      pauses.push(milliseconds / 1000)
      passTime(milliseconds)
    },
  })
  const status = (id: ActionId) => engine.state().statuses[id]
  return {
    engine,
    run,
    box,
    asks,
    pauses,
    status,
    /** The problem that stops the step, if any. */
    problem: (id: ActionId) => {
      const now = status(id)
      return now.kind === 'stuck' ? now.problem : null
    },
    press: (id: ActionId, answer: Answer | null = null) => engine.press(id, { answer }),
    /** Presses every step that has a button once, in the order of the guide, up to the hand-over. */
    async pressAll(): Promise<void> {
      for (const id of STEP_IDS) {
        if (id !== 'hand-over' && ['ready', 'stuck'].includes(status(id).kind)) await engine.press(id)
      }
    },
    /** "I have saved the secret": returns the value, which the page then forgets. */
    async save(): Promise<string | null> {
      const value = box.reveal()
      await engine.press('hand-over')
      return value
    },
  }
}

export type Page = ReturnType<typeof openPage>
