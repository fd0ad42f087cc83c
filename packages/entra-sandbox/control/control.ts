import { ticks } from '../dates'
import { clientOf } from '../entra/clients'
import { recordConsent } from '../entra/consent'
import { AadError } from '../entra/error'
import type { SigningKeys } from '../entra/keys'
import { askedScopes } from '../entra/scopes'
import { issueTokens, newSessionId } from '../entra/tokens'
import type { Fault } from '../faults'
import type { Caller } from '../guard/guard'
import type { JournalEntry } from '../journal'
import { VISITOR } from '../limits'
import type { Settled } from '../options'
import {
  changedSettings,
  ROLES,
  SEEDS,
  type SeedName,
  type Settings,
  type SettingsChange,
  type World,
  type Worlds,
} from '../worlds'
import {
  type FaultsInput,
  faultsInput,
  type NewWorldInput,
  newWorldInput,
  type TokenInput,
  tokenInput,
} from './inputs'

export type WorldSummary = { readonly tenantId: string; readonly domain: string; readonly seed: string }

export type Overview = {
  readonly defaultWorld: string
  readonly seeds: readonly { readonly name: SeedName; readonly sentence: string }[]
  readonly worlds: readonly WorldSummary[]
  /** For a visitor alone: what one may have, and the world that all share. */
  readonly visitor?: { readonly most: number; readonly idleHours: number; readonly shared: string }
}

/** The levers of a sandbox, for tests in the same process; the control paths are the same levers over HTTP. */
export type Control = {
  overview(): Overview
  createWorld(input?: NewWorldInput): WorldSummary
  /** The complete directory, without the value of any secret. */
  world(tenantId: string): Record<string, unknown>
  change(tenantId: string, change: SettingsChange): Settings
  remove(tenantId: string): void
  faults(tenantId: string): readonly Fault[]
  addFaults(tenantId: string, faults: FaultsInput): readonly Fault[]
  clearFaults(tenantId: string): void
  journal(tenantId: string): readonly JournalEntry[]
  clearJournal(tenantId: string): void
  token(tenantId: string, input?: TokenInput): Promise<TokenAnswer>
}

export type TokenAnswer = {
  readonly access_token: string
  readonly expires_in: number
  readonly scope: string
}

export class UnknownWorld extends Error {
  constructor(tenantId: string) {
    super(`There is no world '${tenantId}'.`)
  }
}

/** A visitor asked for a world that is not their own. */
export class NotYours extends Error {}

/** The levers, as far as a caller may pull them. */
export function makeControl(
  options: Settled,
  worlds: Worlds,
  keys: SigningKeys,
  caller: Caller = { kind: 'operator' },
): Control {
  const visitor = caller.kind === 'visitor' ? caller.id : undefined
  const existing = (tenantId: string): World => {
    const world = worlds.find(tenantId)
    if (world === undefined) throw new UnknownWorld(tenantId)
    return world
  }
  const the = (tenantId: string): World => {
    const world = existing(tenantId)
    if (visitor === undefined || worlds.isOwnedBy(world, visitor)) return world
    throw new NotYours(world === worlds.standard ? SHARED : OF_ANOTHER)
  }
  /** What the shared world holds anyone may read, since anyone can sign in to it. */
  const toLookAt = (tenantId: string): World => {
    const world = existing(tenantId)
    return world === worlds.standard ? world : the(tenantId)
  }
  const shown = (): World[] => {
    if (visitor === undefined) return worlds.all()
    const own = worlds.ownedBy(visitor)
    const home = worlds.defaultOf(visitor)
    return own.includes(home) ? own : [home, ...own]
  }
  return {
    overview: () => ({
      defaultWorld: worlds.defaultOf(visitor).tenantId,
      seeds: SEEDS.map(({ name, sentence }) => ({ name, sentence })),
      worlds: shown().map(summary),
      ...(visitor === undefined ? {} : { visitor: rulesOf(worlds) }),
    }),
    createWorld(input = {}) {
      const { seed, asDefault, replaces } = newWorldInput.parse(input)
      if (asDefault) return summary(worlds.restart(seed, visitor))
      // One that is gone already needs no replacing.
      const before = replaces === undefined ? undefined : worlds.find(replaces)
      return summary(
        worlds.create({ seed, owner: visitor, replaces: before && the(before.tenantId).tenantId }),
      )
    },
    world: (tenantId) => everything(toLookAt(tenantId)),
    change(tenantId, change) {
      const world = the(tenantId)
      world.settings = changedSettings(world.settings, change)
      return world.settings
    },
    remove: (tenantId) => worlds.remove(the(tenantId).tenantId),
    faults: (tenantId) => the(tenantId).faults.left(),
    addFaults(tenantId, faults) {
      const { faults: waiting } = the(tenantId)
      waiting.add(faultsInput.parse(faults))
      return waiting.left()
    },
    clearFaults: (tenantId) => the(tenantId).faults.clear(),
    journal: (tenantId) => the(tenantId).journal.entries(),
    clearJournal: (tenantId) => the(tenantId).journal.clear(),
    token: async (tenantId, input = {}) => tokenFor(options, the(tenantId), keys, tokenInput.parse(input)),
  }
}

const SHARED =
  'This company is shared by everyone who signs in without a company of their own, so it cannot be changed here. Choose a company to have one of your own.'
const OF_ANOTHER =
  'This company belongs to another visitor. Anyone with its link can walk through the guide in it, but only the browser in which it was made shows what it holds.'

function rulesOf(worlds: Worlds): NonNullable<Overview['visitor']> {
  return {
    most: VISITOR.worlds,
    idleHours: VISITOR.idle / 3_600_000,
    shared: worlds.standard.tenantId,
  }
}

function summary({ tenantId, domain, seed }: World): WorldSummary {
  return { tenantId, domain, seed }
}

function everything(world: World): Record<string, unknown> {
  const { directory } = world
  return {
    ...summary(world),
    displayName: world.displayName,
    now: ticks(world.now()),
    settings: world.settings,
    personas: world.personas.map(({ roles, ...person }) => ({
      ...person,
      roles: roles.map((role) => ROLES[role].displayName),
    })),
    applications: directory.applications.all(),
    servicePrincipals: directory.servicePrincipals.all(),
    oauth2PermissionGrants: directory.grants.all(),
    deletedApplications: directory.deletedApplications.all(),
    deletedServicePrincipals: directory.deletedServicePrincipals.all(),
  }
}

/** A token without a sign-in: what it asks for is consented to first, for this person. */
async function tokenFor(
  options: Settled,
  world: World,
  keys: SigningKeys,
  input: { persona: string; scopes: readonly string[]; clientId?: string | undefined },
): Promise<TokenAnswer> {
  const clientId = input.clientId ?? options.clients[0]?.id ?? ''
  const client = clientOf({ options, tenant: world.tenantId }, world, clientId)
  const person = world.personas.find(({ key }) => key === input.persona)
  if (person === undefined) throw new AadError(50034, input.persona)
  const asked = askedScopes(world, client, input.scopes.join(' '))
  recordConsent(world, client, person, asked, false)
  const tokens = await issueTokens(world, keys, {
    client,
    person,
    asked,
    proven: false,
    sessionId: newSessionId(world),
    nonce: undefined,
    capabilities: [],
    issuer: `https://login.microsoftonline.com/${world.tenantId}/v2.0`,
  })
  return { access_token: tokens.accessToken, expires_in: tokens.expiresIn, scope: tokens.scope }
}
