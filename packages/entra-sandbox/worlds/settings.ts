import { z } from 'zod'
import { environmentsInput } from './environments'

/** The rules of the company: each stops a run in its own way. */
const policyInput = z.strictObject({
  /** Off: only the roles for it register applications. */
  usersMayRegisterApps: z.boolean(),
  /** Off: no one but an administrator consents, not even to basic scopes. */
  usersMayConsent: z.boolean(),
  /** The longest life of a secret. */
  secretDays: z.int().min(1).max(3_650).nullable(),
  secretsAllowed: z.boolean(),
  multitenantAllowed: z.boolean(),
  /** appIds that a policy of their own frees from the rules about secrets. */
  exemptAppIds: z.array(z.guid()).max(100),
})

export type Policy = z.infer<typeof policyInput>

const lag = z.union([
  z.strictObject({ calls: z.int().min(1).max(1_000) }),
  z.strictObject({ seconds: z.number().min(0).max(3_600) }),
])

const HUNDRED_YEARS = 3_153_600_000

/**
 * By the code of a refusal: the status, code or words that it gets instead. For refusals of which Microsoft publishes
 * no status, code or text.
 */
const wordingInput = z
  .record(
    z.string().max(100),
    z
      .strictObject({
        status: z.int().min(400).max(599),
        code: z.string().max(100),
        message: z.string().max(500),
      })
      .partial(),
  )
  .refine((wording) => Object.keys(wording).length <= 20, 'at most 20 codes')

/** By an appId: what Microsoft alone writes about that application. What is left out stays as it is without it. */
const marksInput = z
  .record(
    z.guid(),
    z
      .strictObject({
        /** The name of its verified publisher. */
        publisher: z.string().min(1).max(100),
        /** Its publisher domain, in place of the world's own. */
        domain: z.string().min(1).max(253),
        /** Disabled by Microsoft: no one signs in to it. */
        disabled: z.boolean(),
      })
      .partial(),
  )
  .refine((marks) => Object.keys(marks).length <= 20, 'at most 20 applications')

export type Mark = z.infer<typeof marksInput>[string]

export type Wording = Readonly<
  Record<
    string,
    {
      readonly status?: number | undefined
      readonly code?: string | undefined
      readonly message?: string | undefined
    }
  >
>

/** What a test or a rehearsal may change about a world while it runs. */
const settingsInput = z.strictObject({
  /** Every answer waits this long. */
  latencyMs: z.int().min(0).max(60_000),
  /** The life of access tokens; null is Microsoft's own: between 60 and 90 minutes. */
  tokenSeconds: z.int().min(1).max(86_400).nullable(),
  /** How far the world's clock runs ahead of the real one. */
  clockAheadSeconds: z.int().min(-HUNDRED_YEARS).max(HUNDRED_YEARS),
  /** How long a new object is unknown to readers. */
  replication: lag.nullable(),
  policy: policyInput,
  /** Both spellings of "Permission entry already exists." have been seen. */
  grantExists: z.literal([409, 400]),
  /** Of how many groups everyone is a member. Roles stand behind them, so with many on a later page. */
  groups: z.int().min(0).max(5_000),
  /** How the scopes of a consent are written when they are read: older tools saw a blank in front. */
  grantScope: z.enum(['plain', 'blank in front']),
  wording: wordingInput,
  /** The headers a page may read: today's long list, or the short one of 2022, without Retry-After. */
  exposedHeaders: z.enum(['today', 'short']),
  /** Whether a page may read that its redirect URI is not one of pages (AADSTS9002326): both have been seen. */
  webRefusal: z.enum(['unreadable', 'readable']),
  /** From when the life of a secret is counted: its own start, or the moment it is made. */
  secretLifeFrom: z.enum(['start', 'now']),
  /** Whether an application made by POST belongs to its caller, where the caller is no administrator. */
  postMakesOwner: z.boolean(),
  /** The same for one made by the upsert. */
  upsertMakesOwner: z.boolean(),
  /** appIds of Microsoft's APIs that this company is not offered. */
  notOffered: z.array(z.guid()).max(100),
  /** appIds of APIs that are there without any delegated permission. */
  withoutScopes: z.array(z.guid()).max(100),
  /** Objects, deleted ones included, that a person without a role may make, and that the tenant may hold. */
  quota: z.strictObject({ person: z.int().min(0), tenant: z.int().min(0) }),
  marks: marksInput,
  /** The Dataverse environments; a change names all of them. */
  environments: environmentsInput,
})

export type Settings = z.infer<typeof settingsInput>

/** A change names what changes; inside `policy` and `quota` too. */
export const settingsChange = settingsInput
  .extend({ policy: policyInput.partial(), quota: settingsInput.shape.quota.partial() })
  .partial()

export type SettingsChange = z.input<typeof settingsChange>

export const DEFAULT_SETTINGS: Settings = {
  latencyMs: 0,
  tokenSeconds: null,
  clockAheadSeconds: 0,
  replication: null,
  policy: {
    usersMayRegisterApps: true,
    usersMayConsent: true,
    secretDays: null,
    secretsAllowed: true,
    multitenantAllowed: true,
    exemptAppIds: [],
  },
  grantExists: 409,
  groups: 2,
  grantScope: 'plain',
  wording: {},
  exposedHeaders: 'today',
  webRefusal: 'unreadable',
  secretLifeFrom: 'start',
  postMakesOwner: true,
  upsertMakesOwner: true,
  notOffered: [],
  withoutScopes: [],
  quota: { person: 250, tenant: 300_000 },
  marks: {},
  environments: [],
}

/** The settings after a change; throws where the change is not one. */
export function changedSettings(settings: Settings, change: SettingsChange): Settings {
  const { policy, quota, ...rest } = settingsChange.parse(change)
  return settingsInput.parse({
    ...settings,
    ...rest,
    policy: { ...settings.policy, ...policy },
    quota: { ...settings.quota, ...quota },
  })
}
