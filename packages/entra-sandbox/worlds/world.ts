import { DelayedAnswers } from '../delayed-answers'
import type { Maker } from '../directory/changes'
import { type Directory, emptyDirectory } from '../directory/directory'
import { replicated, type Seen } from '../directory/replication'
import { Faults } from '../faults'
import { hex, newGuid, type Random } from '../ids'
import { Journal } from '../journal'
import type { Crowd } from './crowd'
import { standardEnvironment } from './environments'
import { firstPartyApps } from './first-party'
import { castOf, type Persona } from './personas'
import { DEFAULT_SETTINGS, type Settings } from './settings'

/** A sign-in that was answered with a code and not redeemed yet. */
export type CodeRecord = {
  readonly clientId: string
  readonly redirectUri: string
  readonly asked: {
    readonly names: readonly string[]
    readonly prefix: string
    readonly byDefault: boolean
    readonly resource: string
  }
  readonly personId: string
  readonly sessionId: string
  readonly nonce: string | undefined
  /** undefined where a client with a secret did without one. */
  readonly challenge: string | undefined
  readonly capabilities: readonly string[]
  readonly expires: number
  used: boolean
}

export type RefreshRecord = Pick<
  CodeRecord,
  'clientId' | 'redirectUri' | 'asked' | 'personId' | 'sessionId' | 'capabilities' | 'expires'
>

/** Someone signed in, in one browser. */
export type Session = {
  readonly tenantId: string
  readonly personId: string
  readonly userPrincipalName: string
  readonly id: string
}

/** One tenant: its own directory, clock, faults and journal. Worlds never see each other. */
export type World = Maker & {
  readonly seed: string
  readonly displayName: string
  readonly directory: Directory
  /** The directory as readers see it, who may be behind. */
  readonly seen: Seen
  readonly personas: readonly Persona[]
  readonly faults: Faults
  readonly heldBack: DelayedAnswers
  readonly journal: Journal
  readonly codes: Map<string, CodeRecord>
  readonly refreshTokens: Map<string, RefreshRecord>
  /** Who is signed in, by the id of the browser. */
  readonly browsers: Map<string, readonly Session[]>
  /** The many objects of a large company, which all worlds share. */
  readonly crowd: () => Crowd
  settings: Settings
}

type WorldSetup = {
  readonly seed: string
  readonly clock: () => number
  readonly random: Random
  readonly journalLimit: number
  readonly displayName: string
  /** How many requests wait in all worlds together. */
  readonly waiting: { count: number }
  readonly crowd: () => Crowd
}

/** A tenant that offers Microsoft's APIs and holds nothing yet. */
export function emptyWorld(setup: WorldSetup): World {
  const { random } = setup
  const domain = `practice-${hex(random(6))}.onmicrosoft.com`
  const directory = emptyDirectory()
  for (const app of firstPartyApps(random)) directory.offered.set(app.appId, app)
  const now = (): number => setup.clock() + world.settings.clockAheadSeconds * 1_000
  const world: World = {
    seed: setup.seed,
    displayName: setup.displayName,
    tenantId: newGuid(random),
    domain,
    random,
    now,
    directory,
    seen: replicated(directory, now),
    personas: castOf(domain, random),
    faults: new Faults(),
    heldBack: new DelayedAnswers(setup.waiting),
    crowd: setup.crowd,
    journal: new Journal(setup.journalLimit),
    codes: new Map(),
    refreshTokens: new Map(),
    browsers: new Map(),
    settings: { ...DEFAULT_SETTINGS, environments: [standardEnvironment(setup.displayName)] },
  }
  return world
}

export function personOf(world: World, userPrincipalName: string): Persona | undefined {
  const wanted = userPrincipalName.trim().toLowerCase()
  return world.personas.find((persona) => persona.userPrincipalName === wanted)
}

export function personById(world: World, id: string): Persona | undefined {
  return world.personas.find((persona) => persona.id === id)
}
