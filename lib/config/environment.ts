import { GUID } from '@/lib/guide/guid'
import type { Region } from '@/lib/guide/guide'
import * as z from '@/lib/schema/zod'
import { environment as words } from '@/lib/words/terminal/environment.mjs'
import { isLoopback, isOrigin } from './addresses'
import { helpAddress, hexColor, logoFile, type Operator, operatorName } from './operator'
import { isRedisUrl } from './redis-url'
import { regionOf } from './region-rules'
import { repeated } from './repeated'

/** Where a run happens. All of it is public and goes to the browser. */
export type Surroundings = (Microsoft | Practice) & {
  /** The workspace at Unified.to in which the connection is tested. */
  workspace?: string
}

/** `environments` is there only where the operator switched on that the page lists Dynamics 365 environments. */
type Microsoft = { kind: 'microsoft'; clientId: string; tenant: string; environments?: true }

/** `origin` is the stand-alone practice tenant's, or `null` for the one inside the app. */
type Practice = { kind: 'practice'; clientId: string; tenant: string; origin: string | null }

export type Config = {
  main: Surroundings
  /** The practice tenant next to Microsoft, if switched on. It never shares this page's origin. */
  practice: Elsewhere | null
  /** Names of guides that come with the page, and paths of guides' files on the server. */
  guides: readonly string[]
  extraRegions: readonly Region[]
  supportEmail: string | null
  operator: Operator
  signing: Signing | null
  /** The address of the Redis server that several instances share. Never leaves the server. */
  redis: string | null
  /** Seconds for which this process still answers after it was told to end. */
  shutdownDelay: number
}

/** Where the practice tenant next to Microsoft is: at another instance of this page, or a stand-alone one on loopback. */
export type Elsewhere =
  | { kind: 'instance'; origin: string }
  | { kind: 'stand-alone'; surroundings: Practice & { origin: string } }

/** Who may sign links, and with which key. Never leaves the server. */
export type Signing = {
  /**
   * 32 bytes in base64url each, or `practice` alone for a key made at start. The first one signs; a second one, the key
   * before it, is still accepted.
   */
  keys: readonly [string, ...string[]]
  /** Tenant ids in lower case. An empty list means every tenant, which only the practice tenant allows. */
  supportTenants: readonly string[]
}

/** Thrown for an unusable environment. Its message names the variable, its value and what is allowed. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError'
}

/** The practice tenant's registration of this page. Not a secret, and not valid anywhere else. */
const PRACTICE_CLIENT_ID = '6f2c1d4e-93b7-4a58-8e0d-51a7c4b9e230'

const DOMAIN = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z]$/i

const regions = z
  .array(regionOf(z.string().check(z.minLength(1), z.maxLength(40))))
  .check(z.refine((list) => repeated(list.map(({ id }) => id)) === undefined, words.region.twice))

/**
 * Reads the environment, once per process, at run time. Throws `ConfigError`.
 * An empty variable counts as not set.
 */
export function parseEnvironment(env: Record<string, string | undefined>): Config {
  const read = (name: string) => env[name]?.trim() || null
  const clientId = read('ENTRA_CLIENT_ID')
  if (clientId && !GUID.test(clientId)) {
    throw refused('ENTRA_CLIENT_ID', clientId, 'clientId')
  }
  const tenant = read('ENTRA_TENANT') ?? 'organizations'
  if (tenant !== 'organizations' && !GUID.test(tenant) && !DOMAIN.test(tenant)) {
    throw refused('ENTRA_TENANT', tenant, 'tenant')
  }
  const workspace = unifiedWorkspace(read('UNIFIED_WORKSPACE'))
  const practice = {
    kind: 'practice',
    clientId: PRACTICE_CLIENT_ID,
    tenant: 'organizations',
    ...workspace,
  } as const
  const sandbox = sandboxOrigin(read('SANDBOX_ORIGIN'))
  const instance = practiceOrigin(read('PRACTICE_ORIGIN'), read)
  const switchedOn = onOrOff('PRACTICE_TENANT', read('PRACTICE_TENANT'))
  // The practice tenant has environments of its own, so there the variable changes nothing.
  const environments = onOrOff('DYNAMICS_ENVIRONMENTS', read('DYNAMICS_ENVIRONMENTS'))
  return {
    main: clientId ? microsoft(clientId) : { ...practice, origin: sandbox },
    practice: clientId && switchedOn ? elsewhere() : null,
    guides: list(read('GUIDES') ?? 'dynamics-365'),
    extraRegions: extraRegions(read('EXTRA_REGIONS')),
    supportEmail: email(read('SUPPORT_EMAIL')),
    operator: {
      name: fitting(operatorName, 'OPERATOR_NAME', 'operatorName'),
      logo: fitting(logoFile, 'OPERATOR_LOGO', 'logoFile'),
      color: fitting(hexColor, 'OPERATOR_COLOR', 'color')?.toLowerCase() ?? null,
      help: fitting(helpAddress, 'HELP_URL', 'helpAddress'),
    },
    signing: signing(read('LINK_SIGNING_KEY'), read('SUPPORT_TENANTS'), clientId !== null),
    redis: redisUrl(read('REDIS_URL')),
    shutdownDelay: seconds('SHUTDOWN_DELAY_SECONDS', read('SHUTDOWN_DELAY_SECONDS') ?? '5'),
  }

  function microsoft(id: string): Surroundings {
    const switchedOnToo = environments ? { environments: true as const } : {}
    return { kind: 'microsoft', clientId: id, tenant, ...workspace, ...switchedOnToo }
  }

  function elsewhere(): Elsewhere {
    if (instance) return { kind: 'instance', origin: instance }
    if (sandbox) return { kind: 'stand-alone', surroundings: { ...practice, origin: sandbox } }
    throw new ConfigError(words.noPracticeOrigin)
  }

  function fitting(rule: z.ZodMiniType<string>, name: string, allowed: keyof typeof words.allowed) {
    const value = read(name)
    if (value === null || z.safeParse(rule, value).success) return value
    throw refused(name, value, allowed)
  }
}

function signing(key: string | null, tenants: string | null, microsoft: boolean): Signing | null {
  if (tenants !== null && key === null) throw refused('SUPPORT_TENANTS', tenants, 'withSigningKey')
  if (key === null) return null
  const [first = '', ...older] = key.split(',').map((one) => one.trim())
  const areKeys = [first, ...older].every((one) => /^[\w-]{43}$/.test(one)) && older.length < 2
  // The value is not repeated: a mistyped key may still be someone's key.
  if (!areKeys && (microsoft || key !== 'practice')) throw new ConfigError(words.signingKey(microsoft))
  const supportTenants = list((tenants ?? '').toLowerCase())
  if (!supportTenants.every((id) => GUID.test(id)) || (microsoft && supportTenants.length === 0))
    throw refused('SUPPORT_TENANTS', tenants ?? '', 'supportTenants')
  return { keys: [first, ...older], supportTenants }
}

/** The value is not repeated: an API key pasted here by mistake is a secret. */
function unifiedWorkspace(value: string | null): Pick<Surroundings, 'workspace'> {
  if (value === null) return {}
  if (!/^[\w-]{1,64}$/.test(value)) throw new ConfigError(words.workspace)
  return { workspace: value }
}

/** The value is not repeated: it may hold a password. */
function redisUrl(value: string | null): string | null {
  if (value === null || isRedisUrl(value)) return value
  throw new ConfigError(words.redis)
}

function sandboxOrigin(value: string | null): string | null {
  if (value === null || (isOrigin(value) && isLoopback(value))) return value
  throw refused('SANDBOX_ORIGIN', value, 'sandboxOrigin')
}

function practiceOrigin(value: string | null, read: (name: string) => string | null): string | null {
  if (value === null) return null
  if (!isOrigin(value) || !(value.startsWith('https:') || isLoopback(value)))
    throw refused('PRACTICE_ORIGIN', value, 'practiceOrigin')
  const { hostname, port, protocol } = new URL(value)
  const here = isLoopback(value) || hostname === read('HOSTNAME')
  if (here && (port || (protocol === 'https:' ? '443' : '80')) === read('PORT'))
    throw new ConfigError(words.practiceIsHere(value))
  return value
}

function onOrOff(name: string, value: string | null): boolean {
  if (value === null || value === 'off') return false
  if (value === 'on') return true
  throw refused(name, value, 'onOrOff')
}

function seconds(name: string, value: string): number {
  if (/^\d{1,2}$/.test(value) && Number(value) <= 60) return Number(value)
  throw refused(name, value, 'seconds')
}

function extraRegions(value: string | null): readonly Region[] {
  if (value === null) return []
  let json: unknown
  try {
    json = JSON.parse(value)
  } catch {
    throw refused('EXTRA_REGIONS', value, 'regions')
  }
  const parsed = z.safeParse(regions, json)
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const name = words.region.at(issue?.path.join('.') ?? '')
  throw new ConfigError(words.refused({ name, value, allowed: words.region.allowed(issue?.message) }))
}

function email(value: string | null): string | null {
  if (value === null || /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(value)) return value
  throw refused('SUPPORT_EMAIL', value, 'email')
}

function list(text: string): string[] {
  return text.split(/[\s,]+/).filter(Boolean)
}

function refused(name: string, value: string, allowed: keyof typeof words.allowed): ConfigError {
  return new ConfigError(words.refused({ name, value, allowed: words.allowed[allowed] }))
}
