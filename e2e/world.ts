import type { FaultsInput, SeedName, SettingsChange } from 'entra-sandbox'
import type { Directory, JournalEntry } from 'entra-sandbox/answers'
import { type ControlClient, createControlClient } from 'entra-sandbox/client'
import { checkJournal } from 'entra-sandbox/conformance'
import * as z from 'zod'
import { testPorts } from '../scripts/lib/port.mjs'
import { PAGE_SCOPES, type Place, prepareTenant } from './prepare-tenant'

/** Where the stand-alone sandbox listens: another origin than the app, so that CORS and CSP are real. */
export const STAND_ALONE = new URL(`http://localhost:${testPorts(process.env).sandbox.port}`)

type Tenant = { tenantId: string; domain: string }

type Fault = Extract<FaultsInput, unknown[]>[number]

/** A practice tenant of the test's own, and the sandbox's levers over it. */
export class World {
  readonly tenantId: string
  readonly domain: string
  /** The directory before the test did anything. */
  readonly before: Directory

  readonly #control: ControlClient
  #faulted = false

  private constructor(control: ControlClient, { tenantId, domain }: Tenant, before: Directory) {
    this.#control = control
    this.tenantId = tenantId
    this.domain = domain
    this.before = before
  }

  static async create(seed: SeedName, sandbox = STAND_ALONE): Promise<World> {
    const control = createControlClient(new URL('/control', sandbox).href)
    const tenant = await control.createWorld({ seed })
    return new World(control, tenant, await control.directory(tenant.tenantId))
  }

  /**
   * An earlier visit of Ada came as far as this step, so Microsoft has nothing left to ask her. For tests whose point comes
   * later than the sign-in; its requests are not in the journal. With fewer scopes Microsoft asks her for the others.
   */
  async bringTo(place: Place, scopes = PAGE_SCOPES): Promise<void> {
    const token = await this.token('ada', scopes)
    await prepareTenant(place, this.before.displayName, token)
    await this.#control.clearJournal(this.tenantId)
  }

  /** A token of this person, who has consented to its scopes from now on. */
  async token(persona: 'ada' | 'carl' | 'dora' | 'umar', scopes: string[]): Promise<string> {
    return (await this.#control.token(this.tenantId, { persona, scopes })).access_token
  }

  async directory(): Promise<Directory> {
    return this.#control.directory(this.tenantId)
  }

  async fault(...faults: Fault[]): Promise<void> {
    this.#faulted = true
    await this.#control.addFaults(this.tenantId, faults)
  }

  async patch(settings: SettingsChange): Promise<void> {
    await this.#control.change(this.tenantId, settings)
  }

  async journal(): Promise<JournalEntry[]> {
    return this.#control.journal(this.tenantId)
  }

  /** The Graph requests so far, as `METHOD path`; a batch is one. */
  async graphRequests(): Promise<string[]> {
    const entries = await this.journal()
    return entries
      .filter(({ path }) => path.startsWith('/v1.0/'))
      .map(({ method, path }) => `${method} ${path.slice('/v1.0'.length)}`)
  }

  /** Requests and answers that differ from Microsoft's description; a test that orders faults gets what it ordered. */
  async nonConforming(): Promise<string[]> {
    if (this.#faulted) return []
    const entries = await this.journal()
    return checkJournal(entries).map(({ call, problem }) => `${call}: ${problem}`)
  }

  /** What the app asked for and the sandbox does not imitate; inside a batch too. */
  async notImitated(): Promise<string[]> {
    const entries = await this.journal()
    return entries.flatMap(({ method, path, status, responseBody }) => {
      const inner = batch.safeParse(responseBody).data?.responses ?? []
      const missing = status === 501 || inner.some((answer) => answer.status === 501)
      return missing ? [`${method} ${path}`] : []
    })
  }

  async remove(): Promise<void> {
    await this.#control.remove(this.tenantId)
  }
}

const batch = z.object({ responses: z.array(z.object({ status: z.number() })) })
