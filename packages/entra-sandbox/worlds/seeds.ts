import { DAY, seconds } from '../dates'
import { deleteApplication, draftApplication, putApplication } from '../directory/changes'
import { newGuid } from '../ids'
import type { Client } from '../options'
import { letIn, TO_CONSENT, TO_REGISTER } from './clients'
import { addCrowd } from './crowd'
import { addFirstParty, DYNAMICS_APP_IDS, earlierApplication, finishEarlierRun } from './earlier-run'
import { DATAVERSE_APP_ID } from './first-party'
import { changedSettings, type SettingsChange } from './settings'
import type { World } from './world'

/** A tenant to start from. The sentence is what the practice page offers to choose. */
type Seed = {
  readonly name: string
  readonly company: string
  readonly sentence: string
  build(world: World, clients: readonly Client[]): void
}

/** A tenant that differs by its settings alone. */
function ruledBy(change: SettingsChange): Seed['build'] {
  return (world) => {
    addFirstParty(world)
    world.settings = changedSettings(world.settings, change)
  }
}

/** An application of someone else that happens to bear the company's name. */
function addNamesake(
  world: World,
  redirectUri: string,
  month: number,
  signInAudience: 'AzureADMyOrg' | 'AzureADandPersonalMicrosoftAccount',
  identifierUris: string[] = [],
): void {
  const app = draftApplication(world, world.displayName, {
    appId: null,
    ownerIds: [newGuid(world.random)],
  })
  putApplication(world.directory, {
    ...app,
    identifierUris,
    createdDateTime: seconds(Date.UTC(2024, month, 11, 9, 30)),
    signInAudience,
    api: { ...app.api, requestedAccessTokenVersion: signInAudience === 'AzureADMyOrg' ? null : 2 },
    web: {
      ...app.web,
      redirectUris: [redirectUri],
      redirectUriSettings: [{ uri: redirectUri, index: null }],
    },
  })
}

export const SEEDS = [
  {
    name: 'fresh',
    company: 'Contoso Practice',
    sentence: 'A company in which no one has started yet',
    build: (world) => addFirstParty(world),
  },
  {
    name: 'app-exists',
    company: 'Fabrikam Practice',
    sentence: 'A company in which another administrator finished a run three months ago',
    build(world, clients) {
      addFirstParty(world)
      letIn(world, clients, TO_CONSENT)
      finishEarlierRun(world, earlierApplication(world))
    },
  },
  {
    name: 'half-done',
    company: 'Northwind Practice',
    sentence: 'A company in which someone registered the application and left before the consent',
    build(world, clients) {
      addFirstParty(world)
      letIn(world, clients, TO_REGISTER)
      earlierApplication(world)
    },
  },
  {
    name: 'same-name',
    company: 'Adatum Practice',
    sentence: 'A company with two other applications of the same name',
    build(world) {
      addFirstParty(world)
      addNamesake(world, 'https://crm.adatum.example/callback', 2, 'AzureADMyOrg')
      addNamesake(world, 'https://reports.adatum.example/callback', 7, 'AzureADandPersonalMicrosoftAccount')
    },
  },
  {
    name: 'unverified-uri',
    company: 'Trey Practice',
    sentence: 'A company whose application of the same name has an address on no verified domain',
    build(world) {
      addFirstParty(world)
      addNamesake(world, 'https://crm.trey.example/callback', 4, 'AzureADMyOrg', [
        'https://crm.trey.example/api',
      ])
    },
  },
  {
    name: 'deleted-name',
    company: 'Tailspin Practice',
    sentence: 'A company that deleted the application of an earlier run a few days ago',
    build(world) {
      addFirstParty(world)
      deleteApplication(world, earlierApplication(world), world.now() - 4 * DAY)
    },
  },
  {
    name: 'no-dynamics',
    company: 'Litware Practice',
    sentence: 'A company without Dynamics 365',
    build(world) {
      for (const appId of DYNAMICS_APP_IDS) world.directory.offered.delete(appId)
      addFirstParty(world)
      world.settings = changedSettings(world.settings, { environments: [] })
    },
  },
  {
    name: 'crm-missing',
    company: 'Proseware Practice',
    sentence: 'A company with Dynamics 365 that has never used Dataverse',
    build(world) {
      addFirstParty(world, [DATAVERSE_APP_ID])
      world.settings = changedSettings(world.settings, { environments: [] })
    },
  },
  {
    name: 'short-secrets',
    company: 'Woodgrove Practice',
    sentence: 'A company that allows secrets for 90 days only',
    build: ruledBy({ policy: { secretDays: 90 } }),
  },
  {
    name: 'no-secrets',
    company: 'Lucerne Practice',
    sentence: 'A company that allows no secrets at all',
    build: ruledBy({ policy: { secretsAllowed: false } }),
  },
  {
    name: 'no-multitenant',
    company: 'Margie Practice',
    sentence: 'A company that forbids applications for other tenants',
    build: ruledBy({ policy: { multitenantAllowed: false } }),
  },
  {
    name: 'locked-down',
    company: 'Graphic Practice',
    sentence: 'A company in which users may not register applications',
    build: ruledBy({ policy: { usersMayRegisterApps: false } }),
  },
  {
    name: 'large',
    company: 'Wingtip Practice',
    sentence: 'A company with 5,000 applications and 20,000 service principals',
    build(world) {
      addFirstParty(world)
      addCrowd(world, world.crowd())
    },
  },
  {
    name: 'slow-copy',
    company: 'Coho Practice',
    sentence: 'A company in which every new object takes 20 seconds to appear',
    build: ruledBy({ replication: { seconds: 20 } }),
  },
] as const satisfies readonly Seed[]

export type SeedName = (typeof SEEDS)[number]['name']
export const SEED_NAMES = SEEDS.map((seed) => seed.name)

export function seedNamed(name: SeedName): Seed {
  const seed: Seed | undefined = SEEDS.find((candidate) => candidate.name === name)
  if (seed === undefined) throw new Error(`There is no seed '${name}'.`)
  return seed
}
