import { ticks } from '../dates'
import { recordConsent, scopesNamed } from '../entra/consent'
import { AadError } from '../entra/error'
import type { SigningKeys } from '../entra/keys'
import { askedScopes } from '../entra/scopes'
import { issueTokens, newSessionId } from '../entra/tokens'
import type { Fault } from '../faults'
import type { JournalEntry } from '../journal'
import { clientNamed } from '../microsoft-clients'
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

/** The levers of a sandbox, for tests in the same process; the control paths are the same levers over HTTP. */
export type Control = {
  overview(): { defaultWorld: string; seeds: { name: SeedName; sentence: string }[]; worlds: WorldSummary[] }
  createWorld(input?: NewWorldInput): WorldSummary
  /** The whole directory, without the value of any secret. */
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

export function makeControl(options: Settled, worlds: Worlds, keys: SigningKeys): Control {
  const the = (tenantId: string): World => {
    const world = worlds.find(tenantId)
    if (world === undefined) throw new UnknownWorld(tenantId)
    return world
  }
  return {
    overview: () => ({
      defaultWorld: worlds.standard.tenantId,
      seeds: SEEDS.map(({ name, sentence }) => ({ name, sentence })),
      worlds: worlds.all().map(summary),
    }),
    createWorld(input = {}) {
      const { seed, asDefault } = newWorldInput.parse(input)
      return summary(asDefault ? worlds.restart(seed) : worlds.create(seed))
    },
    world: (tenantId) => everything(the(tenantId)),
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
  const client = input.clientId === undefined ? options.clients[0] : clientNamed(options, input.clientId)
  const person = world.personas.find(({ key }) => key === input.persona)
  if (client === undefined || person === undefined)
    throw new AadError(700016, input.clientId ?? '', world.displayName)
  const asked = askedScopes(world, client, input.scopes.join(' '))
  recordConsent(world, client, person, scopesNamed(world, asked.names), false)
  const tokens = await issueTokens(world, keys, {
    client,
    person,
    asked,
    sessionId: newSessionId(world),
    nonce: undefined,
    capabilities: [],
    issuer: `https://login.microsoftonline.com/${world.tenantId}/v2.0`,
  })
  return { access_token: tokens.accessToken, expires_in: tokens.expiresIn, scope: tokens.scope }
}
