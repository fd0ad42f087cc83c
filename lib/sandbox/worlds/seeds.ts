import { addServicePrincipal } from '../directory/life'
import type { Client } from '../options'
import { addFirstParty, earlierApplication, finishEarlierRun, grantToAll, LISTED } from './earlier-run'
import { DATAVERSE_APP_ID, GRAPH_APP_ID } from './first-party'
import type { World } from './world'

/** A tenant to start from. The sentence is what the practice page offers to choose. */
export type Seed = {
  readonly name: string
  readonly sentence: string
  build(world: World, clients: readonly Client[]): void
}

const SIGN_IN = ['openid', 'profile', 'offline_access', 'User.Read']
const REGISTER = [...SIGN_IN, 'Application.ReadWrite.All']
const CONSENT = [...REGISTER, 'DelegatedPermissionGrant.ReadWrite.All']

/** Another administrator has let the clients in before, for the whole organization. */
function letIn(world: World, clients: readonly Client[], scopes: readonly string[]): void {
  for (const client of clients) {
    const principal = addServicePrincipal(world, foreignApp(client), { tags: [LISTED] })
    grantToAll(world, principal, GRAPH_APP_ID, scopes)
  }
}

/** The tenant in which the clients of the sandbox are registered. No world is this one. */
const CLIENTS_TENANT = 'b6b3ed52-3f7a-4c0c-9d5e-6a1b5f5b7c11'

export function foreignApp(client: Client): Parameters<typeof addServicePrincipal>[1] {
  return {
    appId: client.id,
    displayName: client.displayName,
    ownerTenantId: CLIENTS_TENANT,
    signInAudience: 'AzureADMultipleOrgs',
    scopes: [],
  }
}

export const SEEDS = [
  {
    name: 'fresh',
    sentence: 'A company in which nobody has started yet',
    build: (world) => addFirstParty(world),
  },
  {
    name: 'app-exists',
    sentence: 'Another administrator finished a run three months ago',
    build(world, clients) {
      addFirstParty(world)
      letIn(world, clients, CONSENT)
      finishEarlierRun(world, earlierApplication(world))
    },
  },
  {
    name: 'half-done',
    sentence: 'Someone registered the application and left before the consent',
    build(world, clients) {
      addFirstParty(world)
      letIn(world, clients, REGISTER)
      earlierApplication(world)
    },
  },
  {
    name: 'crm-missing',
    sentence: 'A company with Dynamics 365 that has never used Dataverse',
    build: (world) => addFirstParty(world, [DATAVERSE_APP_ID]),
  },
] as const satisfies readonly Seed[]

export type SeedName = (typeof SEEDS)[number]['name']
export const SEED_NAMES = SEEDS.map((seed) => seed.name)

export function buildSeed(world: World, name: SeedName, clients: readonly Client[]): void {
  SEEDS.find((seed) => seed.name === name)?.build(world, clients)
}
